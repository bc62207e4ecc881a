"""The configuration of docs/hub, with what a test needs: no passwords, free ports, and a token to look inside with."""

import json
import os

c = get_config()  # noqa: F821
load_subconfig("jupyterhub_config.py")  # noqa: F821

given = json.loads(os.environ["CLASS"])
c.JupyterHub.authenticator_class = "dummy"
c.JupyterHub.bind_url = given["url"]
c.JupyterHub.hub_bind_url = given["hub"]
c.ConfigurableHTTPProxy.api_url = given["proxy_api"]
c.ConfigurableHTTPProxy.command = [given["proxy"]]
c.JupyterHub.services = [{"name": "test", "api_token": given["token"]}]
c.JupyterHub.load_roles = [
    {"name": "test", "services": ["test"], "scopes": ["admin:users", "admin:servers", "access:servers"]}
]
c.Spawner.args += [
    "--LabApp.expose_app_in_browser=True",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
]
c.Spawner.environment["PYTHONHASHSEED"] = "0"
c.JupyterHub.tornado_settings = {"slow_spawn_timeout": 0}  # who asks for a server does not wait for it
