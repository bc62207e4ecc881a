"""A widget on a bare page: what it shows without JupyterLab, and without any kernel."""

from __future__ import annotations

import json

PAGE = """<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>{css}</style><body><div id="here"></div>"""
START = """async ({ code, state }) => {
  const heard = {};
  const model = window.vgModel = {
    get: (name) => state[name],
    set: (name, value) => {  // heard at once, as in Backbone
      const same = JSON.stringify(state[name]) === JSON.stringify(value);
      state[name] = value;
      if (!same) model.tell(name);
    },
    on: (name, listener) => { (heard[name] ??= []).push(listener); },
    off: () => {},
    send: (message) => { (window.vgSent ??= []).push(message); },
    save_changes: () => { window.vgSaved = (window.vgSaved ?? 0) + 1; },
    tell: (name) => (heard[`change:${name}`] ?? []).forEach((listener) => listener()),
  };
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  await (await import(address)).default.render({ model, el: document.querySelector('#here') });
}"""
SEEN = """async (moves, pause, move) => {  // milliseconds of script for each move, and to the frame that shows it
  const root = document.querySelector('.vg-explorer');
  const spot = document.body.appendChild(document.createElement('i'));
  spot.style = 'position: fixed; left: 0; bottom: 0; width: 1px; height: 1px';
  let frames = 0;
  const tick = () => {  // behind a frame in which nothing moved Chromium waits 16.7 ms, whatever its flags
    spot.style.background = frames % 2 ? 'black' : 'white';
    frames += 1;
    if (spot.isConnected) requestAnimationFrame(tick);
  };
  tick();
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const seen = [];
  for (const each of moves) {
    await painted();
    await new Promise((done) => setTimeout(done, Math.random() * pause));
    const from = performance.now();
    move(each);
    const script = performance.now() - from;
    await painted();
    const frame = performance.now() - from;
    const headline = root.querySelector('.vg-headline').textContent;
    seen.push({ script, frame, headline, at: root.querySelector('.vg-plot').dataset.position });
  }
  spot.remove();
  return seen;
}"""
"""pause: up to how many ms there are between a frame and the next move; a hand does not wait for the screen."""
MOVES = f"([positions, pause]) => ({SEEN})(positions, pause, (position) => window.vgModel.set('position', position))"
HANDS = f"""([moves, pause]) => {{  // a real page: one control after the other, as from a hand
  const root = document.querySelector('.vg-explorer');
  const controls = [...root.querySelectorAll('[data-control]')];
  let last = 0;
  return ({SEEN})(moves, pause, (share) => {{
    do last = (last + 1) % controls.length; while (controls[last].disabled);
    const most = controls[last].options ? controls[last].options.length - 1 : +controls[last].max;
    controls[last].value = Math.round(share * most);
    controls[last].dispatchEvent(new Event('input'));
  }});
}}"""


def opened(browser, widget, ground="", **context):
    """A page with this widget alone, drawn; nothing of it comes from anywhere else. ground: CSS of the body."""
    page = browser.new_context(**context).new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.route("**/*", lambda route: route.abort())
    page.set_content(PAGE.format(css=f"body {{ {ground} }} {widget._css}"))
    kept = {name: value for name, value in widget.get_state().items() if not name.startswith("_") and name != "layout"}
    page.evaluate(START, {"code": widget._esm, "state": json.loads(json.dumps(kept))})
    page.wait_for_selector(".vg-plot[data-position]" if "program" in kept else ".vg-live")
    return page


def moved(page, positions, pause=0) -> list[dict]:
    """Move all controls at once, position after position; what was seen of each."""
    return page.evaluate(MOVES, [[[int(i) for i in position] for position in positions], pause])


def heap(page) -> int:
    """Bytes in use after a garbage collection."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    return session.send("Runtime.getHeapUsage")["usedSize"]
