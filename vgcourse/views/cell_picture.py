"""A drawing of the LSTM's cell: one step of time, the line of c, and the ways round it through the gates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from vgcourse.views.look import theme_css

WIDTH, HEIGHT = 600, 340
ALT = (
    "One step of an LSTM, from left to right. Above runs the line of the cell: c at step t−1 is multiplied by the "
    "forget gate f, then i times z is added, and that is c at step t. Below, h at step t−1 and the input x feed four "
    "boxes: the sigmoids f, i and o and the tanh z. From c a branch goes through a tanh, is multiplied by o and leaves "
    "as h at step t, which feeds the four boxes of the next step."
)
_LINE, _BUS, _GATES = 60, 270, 195
_F, _I, _MEET, _Z, _O, _OUT = 110, 200, 255, 310, 400, 490
ROUND = 12


@dataclass(frozen=True, repr=False)
class Drawing:
    """An SVG that follows the theme of the page, and its words for those who do not see it."""

    svg: str
    alt: str

    def __repr__(self) -> str:
        return f"Drawing: {self.alt}"

    def html(self) -> str:
        """An HTML <figure> that holds the SVG; nothing in it is loaded from elsewhere."""
        style = (
            f"{theme_css('.vg-drawing')} .vg-drawing svg {{ max-width: 100%; height: auto; }} "
            ".vg-drawing text { fill: currentColor; font: 18px sans-serif; } "
            ".vg-drawing path, .vg-drawing rect, .vg-drawing circle "
            "{ stroke: currentColor; stroke-width: 1.5; fill: none; } "
            ".vg-drawing .vg-line { stroke: color-mix(in srgb, var(--vg-lstm) 75%, currentColor); stroke-width: 5; }"
        )
        return f'<figure class="vg-drawing" style="margin:0"><style>{style}</style>{self.svg}</figure>'

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.html()}


def _text(x: float, y: float, words: str, anchor: str = "middle") -> str:
    """Words at a place; what stands after an underscore, up to the next space, is set lower."""
    set_lower = re.sub(
        r"_(\S+)", r'<tspan dy="5" font-size="16">\1</tspan><tspan dy="-5">&#8203;</tspan>', escape(words)
    )
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}">{set_lower}</text>'


def _box(x: float, words: str, name: str, y: float = _GATES) -> str:
    return f'<rect x="{x - 30}" y="{y - 18}" width="60" height="36" rx="4"/>{_text(x, y + 6, words)}' + (
        _text(x + 8, y - 26, name, "start") if name else ""
    )


def _node(x: float, y: float, sign: str) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{ROUND}"/>{_text(x, y + 6, sign)}'


def _way(*points: tuple[float, float]) -> str:
    return '<path d="M' + " L".join(f"{x} {y}" for x, y in points) + '"/>'


def lstm_picture() -> Drawing:
    """One step of an LSTM: c_t = f_t c_{t−1} + i_t z_t on the line above, h_t = o_t tanh(c_t) below."""
    parts = [
        f'<path class="vg-line" d="M40 {_LINE} H{_F - ROUND} M{_F + ROUND} {_LINE} H{_MEET - ROUND} '
        f'M{_MEET + ROUND} {_LINE} H{WIDTH - 45}"/>',
        _way((40, _BUS), (_O, _BUS)), _way((65, HEIGHT - 34), (65, _BUS)),
        *(_way((x, _BUS), (x, _GATES + 18)) for x in (_F, _I, _Z, _O)),
        _way((_F, _GATES - 18), (_F, _LINE + 12)),
        _way((_I, _GATES - 18), (_I, 125), (_MEET - 12, 125)), _way((_Z, _GATES - 18), (_Z, 125), (_MEET + 12, 125)),
        _way((_MEET, 113), (_MEET, _LINE + 12)),
        _way((_OUT, _LINE), (_OUT, 97)), _way((_OUT, 133), (_OUT, _GATES - 12)),
        _way((_O + 30, _GATES), (_OUT - 12, _GATES)),
        _way((_OUT, _GATES + 12), (_OUT, _BUS), (WIDTH - 45, _BUS)),
        _node(_F, _LINE, "×"), _node(_MEET, _LINE, "+"), _node(_MEET, 125, "×"), _node(_OUT, _GATES, "×"),
        _box(_F, "σ", "f_t"), _box(_I, "σ", "i_t"), _box(_Z, "tanh", "z_t"), _box(_O, "σ", "o_t"),
        f'<rect x="{_OUT - 30}" y="97" width="60" height="36" rx="4"/>',
        _text(_OUT, 121, "tanh"),
        _text(4, _LINE + 6, "c_t−1", "start"), _text(WIDTH - 4, _LINE + 6, "c_t", "end"),
        _text(4, _BUS + 6, "h_t−1", "start"), _text(WIDTH - 4, _BUS + 6, "h_t", "end"),
        _text(65, HEIGHT - 14, "x_t"),
        _text(WIDTH / 2, 24, "the line: a step multiplies by f_t alone"),
        _text(WIDTH / 2 + 20, HEIGHT - 24, "the ways round it: through h and the gates"),
    ]  # fmt: skip
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    return Drawing(f'{head} role="img" aria-label="{escape(ALT)}">{"".join(parts)}</svg>', ALT)
