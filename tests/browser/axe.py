"""axe-core (Deque) over a page or a part of it: what somebody who cannot see it, or cannot see it well, would miss."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe

OPTIONS = {"resultTypes": ["violations"], "elementRef": False}


def violations(page, within: str | dict | None = None, **more) -> list[str]:
    """A line for each element that breaks a rule.

    within: a selector of the parts that count, or what axe-core calls a context; all by default. more: its options.
    """
    found = Axe().run(page, context=within, options=OPTIONS | more).response["violations"]
    return [
        f"{rule['id']} ({rule['impact']}): {node['html'][:200]}\n  {' '.join(node['failureSummary'].split())}"
        for rule in found
        for node in rule["nodes"]
    ]
