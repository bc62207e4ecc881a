"""An explorer on a bare page: what it draws without JupyterLab, and without any kernel."""

from __future__ import annotations

import json

PAGE = """<!doctype html><meta charset="utf-8"><style>{css}</style><body><div id="here"></div>"""
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
    save_changes: () => { window.vgSaved = (window.vgSaved ?? 0) + 1; },
    tell: (name) => (heard[`change:${name}`] ?? []).forEach((listener) => listener()),
  };
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  await (await import(address)).default.render({ model, el: document.querySelector('#here') });
}"""
MOVES = """async (positions) => {  // milliseconds of script for each, and to the frame that shows it
  const root = document.querySelector('.vg-explorer');
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const seen = [];
  for (const position of positions) {
    await painted();
    const from = performance.now();
    window.vgModel.set('position', position);
    const script = performance.now() - from;
    await painted();
    const frame = performance.now() - from;
    const headline = root.querySelector('.vg-headline').textContent;
    seen.push({ script, frame, headline, at: root.querySelector('.vg-plot').dataset.position });
  }
  return seen;
}"""


def opened(browser, explorer, **context):
    """A page with this explorer alone, drawn; nothing of it comes from anywhere else."""
    page = browser.new_context(**context).new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.route("**/*", lambda route: route.abort())
    page.set_content(PAGE.format(css=explorer._css))
    state = {"spec": explorer.spec, "program": explorer.program, "position": explorer.position, "draw": explorer.draw}
    page.evaluate(START, {"code": explorer._esm, "state": json.loads(json.dumps(state))})
    page.wait_for_selector(".vg-plot[data-position]")
    return page


def moved(page, positions) -> list[dict]:
    """Move all controls at once, position after position; what was seen of each."""
    return page.evaluate(MOVES, [[int(i) for i in position] for position in positions])


def heap(page) -> int:
    """Bytes in use after a garbage collection."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    return session.send("Runtime.getHeapUsage")["usedSize"]
