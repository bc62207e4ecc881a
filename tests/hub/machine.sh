#!/bin/sh
# A machine of its own for a class, seen by this process and its children only (`unshare --mount --pid`): accounts,
# homes, /etc and /srv live in memory and end with it. Of the checkout and of Python only the folders in $TREES are
# seen (one a line), each at its own path and open to every account, wherever the checkout lies.
#   FILES=folder TREES=… sh machine.sh command …
set -eu
IFS='
'
memory() { mount -t tmpfs -o "mode=$2" class "$1"; }

tops="/home$IFS/srv"
for tree in $TREES; do
  tops="$tops$IFS/$(echo "$tree" | cut -d/ -f2)"
done
stage=/mnt
case $tops in */mnt*) stage=/media ;; esac

memory "$stage" 700
at=0
for tree in $TREES; do
  at=$((at + 1))
  mkdir "$stage/$at"
  mount --bind "$tree" "$stage/$at"
done
cp -a /etc "$FILES" "$stage"
mount --bind "$stage/etc" /etc
files=$stage/$(basename "$FILES")

for top in $(echo "$tops" | sort -u); do
  if [ "$top" = /tmp ]; then memory "$top" 1777; else memory "$top" 755; fi
done
at=0
for tree in $TREES; do
  at=$((at + 1))
  mkdir -p "$tree"
  mount --bind "$stage/$at" "$tree"
done

sh "$files/hub/setup.sh" teacher alice ben
cp -r "$files/course" ~teacher/vgcourse
chown -R teacher: ~teacher/vgcourse
cp "$files/class_config.py" /srv/jupyterhub
umount --lazy "$stage"
cd /srv/jupyterhub
exec "$@"
