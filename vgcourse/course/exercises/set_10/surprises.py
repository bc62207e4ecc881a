"""What passes to the upper level if the lower one counts as it goes: the places that nothing before had announced."""

import numpy as np

from vgcourse.course.exercises.writing import Group, between, exercise, whole


def _pairs(symbols, own: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """For each symbol but the first: how often its pair came before it, and any pair with its predecessor.

    own=1 counts the pair itself as well.
    """
    one_hot = np.eye(int(np.max(symbols)) + 1)[symbols]
    pairs = np.cumsum(one_hot[:-1, :, None] * one_hot[1:, None, :], axis=0)
    before = pairs if own else np.concatenate([np.zeros_like(pairs[:1]), pairs[:-1]])
    rows = before[np.arange(len(symbols) - 1), symbols[:-1]]
    return rows[np.arange(len(rows)), symbols[1:]], rows.sum(axis=1)


def _reference(symbols, threshold) -> np.ndarray:
    of_pair, of_predecessor = _pairs(np.asarray(symbols))
    expected = (of_predecessor > 0) & (of_pair >= threshold * of_predecessor)
    return np.flatnonzero(np.append(True, ~expected)).astype(float)


def _passing(surprising) -> np.ndarray:
    return np.flatnonzero(np.append(True, surprising))


def _share(s, own: int = 0) -> np.ndarray:
    """The share of each pair, −1 where nothing is known of its predecessor."""
    of_pair, of_predecessor = _pairs(s, own)
    return np.where(of_predecessor > 0, of_pair / np.maximum(of_predecessor, 1), -1.0)


def _whole(s) -> np.ndarray:
    """The same share in the table of the whole stream."""
    counts = np.zeros((max(s) + 1, max(s) + 1))
    np.add.at(counts, (s[:-1], s[1:]), 1)
    return (counts / np.maximum(counts.sum(axis=1, keepdims=True), 1))[s[:-1], s[1:]]


def _alone(s) -> np.ndarray:
    """How often each symbol came before, whatever stood in front of it, as a share of all symbols before."""
    return np.array([np.mean(s[:t] == s[t]) for t in range(1, len(s))])


def _likeliest(s) -> np.ndarray:
    """Whether another symbol has followed the predecessor more often."""
    counts, found = np.zeros((max(s) + 1, max(s) + 1)), []
    for here, there in zip(s[:-1], s[1:], strict=True):
        found.append(counts[here, there] < max(counts[here].max(), 1))
        counts[here, there] += 1
    return np.array(found)


def _told_surprises_alone(s, t) -> np.ndarray:
    counts, found = np.zeros((max(s) + 1, max(s) + 1)), []
    for here, there in zip(s[:-1], s[1:], strict=True):
        total = counts[here].sum()
        found.append(total == 0 or counts[here, there] < t * total)
        counts[here, there] += found[-1]
    return np.array(found)


def _backwards(s) -> np.ndarray:
    """Of all pairs before with this symbol second, the share with this predecessor."""
    share = np.full(len(s) - 1, -1.0)
    for t in range(1, len(s)):
        second = np.flatnonzero(s[1:t] == s[t])
        if len(second):
            share[t - 1] = np.mean(s[second] == s[t - 1])
    return share


_MISTAKES = (
    ("whole stream", "The table counts the whole stream here, what is still to come included. A predictor knows only what came before.", lambda s, t: _passing(_whole(s) < t)),
    ("counted first", "Each pair is counted before it is judged: ask first, then count.", lambda s, t: _passing(_share(s, 1) < t)),
    ("unknown passes not", "After a symbol that nothing has followed yet the share is 0/0. Nobody could expect what comes, so it passes.", lambda s, t: _passing((_share(s) >= 0) & (_share(s) < t))),
    ("first missing", "The first symbol is missing: nobody could expect it, so it passes.", lambda s, t: 1 + np.flatnonzero(_share(s) < t)),
    ("shifted", "The places are those of the symbol before the one that surprises.", lambda s, t: np.flatnonzero(_share(s) < t)),
    ("expected", "These are the places that were expected. The others pass.", lambda s, t: np.append(0, 1 + np.flatnonzero(_share(s) >= t))),
    ("new pairs", "Only pairs that never came before pass here. One that came, but in a share below threshold, passes as well.", lambda s, t: _passing(_share(s) <= 0)),
    ("likeliest", "The likeliest successor is expected here, whatever its share. Compare the share with threshold.", lambda s, t: _passing(_likeliest(s))),
    ("no predecessor", "This is how often the symbol itself came. What is asked is how often it came after its predecessor.", lambda s, t: _passing(_alone(s) < t)),
    ("backwards", "The share goes backwards: of all that have followed the predecessor, not of all that this symbol has followed.", lambda s, t: _passing(_backwards(s) < t)),
    ("surprises counted", "Only what surprised is counted here. The lower level sees all symbols, and counts them all.", lambda s, t: _passing(_told_surprises_alone(s, t))),
    ("of all pairs", "The count is divided by that of all pairs. It is a share of those with the same predecessor.", lambda s, t: _passing(_pairs(s)[0] < t * np.arange(len(s) - 1))),
    ("below or at", "A share of exactly the threshold passes here. Only below it a symbol is a surprise.", lambda s, t: _passing(_share(s) <= t)),
    ("half", "½ is taken as the threshold. It is given as an argument.", lambda s, t: _passing(_share(s) < 0.5)),
    ("symbols", "These are the symbols that pass. Their places in the stream are asked for.", lambda s, t: s[_passing(_share(s) < t)]),
    ("mask", "This is a mask of the stream. The places where it is 1 are asked for.", lambda s, t: np.append(1, _share(s) < t)),
    ("count", "This is how many pass. Their places are asked for.", lambda s, t: 1 + np.sum(_share(s) < t)),
    ("from one", "The places are counted from 1: count them from 0.", lambda s, t: 1 + _passing(_share(s) < t)),
)  # fmt: skip


def _draw(rng: np.random.Generator, steps: int, kinds: int) -> np.ndarray:
    """A stream in which every symbol has a usual successor, the last one half of the time."""
    usual, stream = rng.permutation(kinds), [whole(rng, 0, kinds)]
    often = np.where(np.arange(kinds) < kinds - 1, 0.8, 0.5)
    while len(stream) < steps:
        here = stream[-1]
        follows = rng.random() < often[here]
        stream.append(usual[here] if follows else whole(rng, 0, kinds))
    return np.array(stream)


def _stream(rng: np.random.Generator, steps: int, kinds: int, tie: bool = False) -> tuple:
    """A stream and a threshold for which every known mistake gives something of its own; a tie only if asked."""
    while True:
        s, t = _draw(rng, steps, kinds), 0.75 if tie else between(rng, 0.61, 0.74)
        if bool(np.any(_share(s) == t)) != tie:
            continue
        seen = {_bytes(_passing(_share(s) < t))}
        for name, _, wrong in _QUICK_FIRST:
            if tie or name != "below or at":
                if (answer := _bytes(wrong(s, t))) in seen:
                    break
                seen.add(answer)
        else:
            return s, t


def _bytes(answer) -> tuple:
    answer = np.asarray(answer, float)
    return answer.shape, answer.tobytes()


_QUICK_FIRST = sorted(_MISTAKES, key=lambda mistake: mistake[0] in ("likeliest", "no predecessor", "backwards", "surprises counted"))


EXERCISE = exercise(
    __name__, place=3,
    contract="""surprises(symbols, threshold) → the places, from 0, of the symbols that pass to the upper level.
True of it: of all that followed its predecessor earlier in the stream, a symbol has a share; at or above threshold it
is expected, below it passes, and so does what has no share. Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a stream of forty", 1, lambda rng: [_stream(rng, 40, 4), _stream(rng, 40, 5)]),
        Group("edge", "a share at the threshold; one symbol over and over", 1, lambda rng: [_stream(rng, 40, 4, True), (np.zeros(8, int) + whole(rng, 0, 4), 0.8)]),
        Group("long", "a stream of a hundred", 1, lambda rng: [_stream(rng, 100, 8)]),
    ),
    reference=_reference,
    mistakes=_MISTAKES,
)  # fmt: skip
