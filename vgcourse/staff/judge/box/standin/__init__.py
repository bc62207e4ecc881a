"""What `import vgcourse` finds where points count: every name is there and does nothing.

So a notebook runs as it stands, and no exercise is solved by calling the package that it asks to be written.
"""


class _Nothing:
    """Can be called and has every attribute, but is no number."""

    def __getattr__(self, name: str) -> "_Nothing":
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_args, **_kwargs) -> "_Nothing":
        return self

    def __iter__(self):
        return iter(())

    def __getitem__(self, _key) -> "_Nothing":
        return self

    def __repr__(self) -> str:
        return "(nothing: vgcourse is out of reach where points count)"


_NOTHING = _Nothing()


def __getattr__(name: str) -> _Nothing:
    if name.startswith("__"):
        raise AttributeError(name)
    return _NOTHING
