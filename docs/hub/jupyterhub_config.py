"""A class on one machine. Start it as root, in /srv/jupyterhub: jupyterhub -f jupyterhub_config.py

Every learner is an account of the system, and every server runs with that account's rights: what separates learners
from each other, and from the teacher's folder, is the system's own file permissions.
"""

c = get_config()  # noqa: F821

c.JupyterHub.spawner_class = "localprocess"
c.JupyterHub.authenticator_class = "pam"  # the accounts' own passwords; OAuth and LTI have authenticators of their own
c.Authenticator.allow_all = True  # whoever has an account here
c.Authenticator.admin_users = set()  # an administrator of the Hub can open every server: grading does not need one

c.Spawner.default_url = "/lab"
c.Spawner.args = ["--KernelManager.transport=ipc"]  # over TCP, other accounts could listen to what a kernel prints
c.Spawner.environment = {
    # nbgrader only logs an error in its configuration, and goes on without the judge. With this it stops.
    "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1",
}
