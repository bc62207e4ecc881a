#!/bin/sh
# Once, as root, beside these files: accounts for a class on one machine, and the exchange between them.
#   sh setup.sh teacher alice ben …
set -eu
cd "$(dirname "$0")"
teacher=$1

for name in "$@"; do
  id "$name" >/dev/null 2>&1 || useradd --create-home --shell /bin/bash "$name"
  chmod 700 "$(getent passwd "$name" | cut -d: -f6)" # Debian's own choice since 2023; older systems let others read
done

install -d -m 755 /srv/nbgrader /etc/jupyter
install -d -m 700 /srv/jupyterhub
install -d -m 1777 /srv/nbgrader/exchange # sticky: everybody writes here, and nobody moves what is another's
install -d -m 755 -o "$teacher" /srv/nbgrader/exchange/vgcourse
install -m 644 nbgrader_config.py /etc/jupyter/

home=$(getent passwd "$teacher" | cut -d: -f6)
install -d -o "$teacher" -g "$teacher" "$home/.jupyter"
echo "get_config().CourseDirectory.root = '$home/vgcourse'" >"$home/.jupyter/nbgrader_config.py" # for Formgrader
install -m 600 jupyterhub_config.py /srv/jupyterhub/
