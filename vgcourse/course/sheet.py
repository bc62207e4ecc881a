"""The one widget of everything that a learner reads and answers: some HTML, and cards with questions."""

from __future__ import annotations

import pathlib
from collections.abc import Callable
from dataclasses import replace
from html import escape
from typing import Any

import traitlets

from vgcourse.course.card import Card, noted, public
from vgcourse.views.live import STILL, Live

_HERE = pathlib.Path(__file__).parent
Act = Callable[[Card, str, Any], Card]


class Sheet(Live):
    """Cards in a browser, and their text without one.

    act: what an action ("check", "another" …) with a given answer makes of a card. The answer comes as a message, the
    verdict goes back as one; the cards are traits as well, so that a page that is loaded again shows the same.
    """

    _esm = _HERE / "quiz.js"
    _css = _HERE / "quiz.css"

    title = traitlets.Unicode().tag(sync=True)
    body = traitlets.Unicode().tag(sync=True)
    foot = traitlets.Unicode().tag(sync=True)
    cards = traitlets.List().tag(sync=True)

    def __init__(
        self,
        title: str,
        plain: str,
        html: str,
        cards: tuple[Card, ...] = (),
        act: Act | None = None,
        body: str = "",
        foot: Callable[[tuple[Card, ...]], str] = lambda cards: "",
    ) -> None:
        self._plain, self._html, self._act, self._foot = plain, html, act, foot
        self._cards = {card.question.name: card for card in cards}
        super().__init__(title=title, body=body, foot=foot(cards), cards=[public(card) for card in cards])
        self.on_msg(lambda _widget, content, _buffers: self._receive(content))

    def still(self) -> dict[str, str]:
        own = f": {next(iter(self._cards)).replace('-', ' ')}" if len(self._cards) == 1 else ""
        label = escape(f"{self.title}{own}")  # a name of its own among the landmarks of the page
        html = f'<section class="{STILL} vg-sheet" aria-label="{label}">{self._html}</section>'
        return {"text/plain": self._plain, "text/html": html}

    def act(self, name: str, action: str, given: Any = None) -> Card:
        """Do what a button does; the new card is shown wherever the sheet is."""
        card = self._act(self._cards[name], action, given)
        self._cards[name] = card
        cards = tuple(self._cards.values())
        self.cards, self.foot = [public(card) for card in cards], self._foot(cards)
        self.send({"card": public(card), "foot": self.foot})
        return card

    def _receive(self, content: dict) -> None:
        name = content.get("card")
        if name not in self._cards:
            return
        try:
            self.act(name, str(content.get("action")), content.get("given"))
        except Exception as error:  # a learner who presses a button must hear something
            card = noted(self._cards[name], f"This question cannot be judged: {error} ({type(error).__name__}).")
            self.send({"card": public(replace(card, status="note")), "foot": self.foot})
