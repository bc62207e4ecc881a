"""The line of people of lesson 00."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_00 import whisper
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.figure import Axis


def whisper_explorer() -> Explorer:
    """The line of people of lesson 00: how loud the message and the noise are after each person."""
    people = Slider("people", "people", range(1, whisper.MAX_PEOPLE + 1), 20, digits=0)
    gain = Slider("gain", "gain of each", np.arange(0.5, 1.501, 0.01).round(2), 0.95)
    telephone = Slider("telephone", "share by telephone", np.arange(0, 1.001, 0.1).round(2), 0.0, digits=1)
    limiter = Choice("limiter", "volume limiter", ("off", "on"), "off")
    controls = (people, gain, telephone, limiter)

    return Explorer(
        name="whisper",
        title="A line of people, who pass a message on",
        controls=controls,
        series=(
            Series("message", "the message", "measurement", "factor"),
            Series("noise", "the noise", "theory"),
        ),
        rows=whisper_rows,
        points=range(1, whisper.MAX_PEOPLE + 1),
        x=Axis("person in the line"),
        y=Axis("loudness", "decades", (-6, 4)),
        headline=Headline(
            "The last person passes on {} of the message.",
            "message",
            -1,
            above="The last person passes on {} times the message.",
        ),
        presets=(
            Preset("whispering", {"gain": 0.7}),
            Preset("shouting", {"gain": 1.3}),
            Preset("shouting, with a limiter", {"gain": 1.3, "limiter": "on"}),
            Preset("whispering, with a telephone", {"gain": 0.7, "telephone": 0.8}),
        ),
        tries=(
            "Find the gain at which the message neither fades nor grows. How far off may it be for 20 people, for 40?",
            "Whisper with 0.7 until the message sinks below the noise. Does the limiter help? Does the telephone?",
            "Shout with 1.3, then switch the limiter on.",
        ),
    )


@jax.jit
def whisper_rows(seed, people, gain, telephone, limiter):
    """log10 of the message and of the noise after each person."""
    return jnp.stack(whisper.line_of(people, gain, telephone, limiter))
