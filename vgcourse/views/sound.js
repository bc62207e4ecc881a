// A picture for ears, put before explorer.js: each curve in turn, one tone for each of its points, from left to right
// also between the ears. Even steps of the axis are even steps of pitch: on an axis of decades each decade is as wide.

const HEARD = { lowest: 220, octaves: 3, lead: 1.2, tone: 0.16, curve: 3, level: 0.5 }; // Hz, octaves, seconds, of 1
const VOICES = [["triangle", 1], ["square", 0.3], ["sawtooth", 0.4], ["sine", 1]]; // and how loud each need be

const hertzOf = (height) => HEARD.lowest * 2 ** (HEARD.octaves * height); // height: 0 at the foot of the axis, 1 at its top

// What is heard of the curves: [{ s, begins, notes: [{ i, at, lasts, side, hertz }] }], in seconds from the start.
// heightOf gives nothing for a value beyond the picture. hertz 0: a rush, for a size of zero. What has no value, or is
// not in the picture, has no note; `missing` counts both within the stretch where any curve has a value.
function scoreOf(curves, heightOf, sideOf) {
  const there = [...curves[0].keys()].filter((i) => curves.some((curve) => !Number.isNaN(curve[i])));
  const slots = there.length ? there.at(-1) - there[0] + 1 : 0;
  const lasts = Math.min(HEARD.tone, HEARD.curve / slots);
  const voices = [];
  let begins = 0, zeros = 0, missing = 0;
  curves.forEach((curve, s) => {
    if (curve.every(Number.isNaN)) return;
    const notes = [];
    for (let i = there[0]; i <= there.at(-1); i++) {
      const height = curve[i] === -Infinity ? 0 : heightOf(curve[i]);
      if (height === undefined) { missing += 1; continue; }
      if (curve[i] === -Infinity) zeros += 1;
      const at = begins + HEARD.lead + (i - there[0]) * lasts;
      notes.push({ i, at, lasts, side: sideOf(i), hertz: curve[i] === -Infinity ? 0 : hertzOf(height) });
    }
    voices.push({ s, begins, notes });
    begins += HEARD.lead + slots * lasts;
  });
  return { voices, ends: begins, zeros, missing };
}

// One oscillator for a curve, and a rush of noise beside it.
function sing(audio, { notes }, [type, level], start, out) {
  const tone = new OscillatorNode(audio, { type });
  const rush = new AudioBufferSourceNode(audio, { buffer: noise(audio), loop: true });
  const side = new StereoPannerNode(audio);
  side.connect(out);
  const [loud, hiss] = [tone, rush].map((source) => {
    const gain = new GainNode(audio, { gain: 0 });
    source.connect(gain).connect(side);
    return gain.gain;
  });
  for (const { at, lasts, side: pan, hertz } of notes) {
    const [from, to] = [start + at, start + at + 0.9 * lasts];
    side.pan.setValueAtTime(pan, from);
    if (hertz) tone.frequency.setValueAtTime(hertz, from);
    const [gain, most] = hertz ? [loud, level] : [hiss, 0.3];
    gain.setValueAtTime(0, from);
    gain.linearRampToValueAtTime(most, from + 0.1 * lasts); // no click at either end
    gain.setValueAtTime(most, to - 0.1 * lasts);
    gain.linearRampToValueAtTime(0, to);
  }
  for (const source of [tone, rush]) source.start(start);
}

function noise(audio) {
  const buffer = new AudioBuffer({ length: audio.sampleRate / 2, sampleRate: audio.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let k = 0; k < samples.length; k++) samples[k] = 2 * Math.random() - 1;
  return buffer;
}

// Plays a score. tell(voice, note) when another voice or note is heard, over() at the end; stop() ends it before.
function play(score, loudness, tell, over) {
  const audio = new AudioContext();
  const out = new GainNode(audio, { gain: HEARD.level * loudness ** 2 });
  out.connect(audio.destination);
  audio.resume().catch(() => {}); // a browser may refuse: then nothing is heard, and "Stop" stops it
  const start = audio.currentTime + 0.1;
  score.voices.forEach((voice, k) => sing(audio, voice, VOICES[k % VOICES.length], start, out));
  let frame = requestAnimationFrame(follow);
  function follow() {
    const now = audio.currentTime - start;
    if (now > score.ends) { stop(); over(); return; }
    const voice = score.voices.findLast(({ begins }) => begins <= now);
    tell(voice, voice?.notes.find(({ at, lasts }) => at <= now && now < at + lasts));
    frame = requestAnimationFrame(follow);
  }
  function stop() {
    cancelAnimationFrame(frame);
    if (audio.state !== "closed") audio.close?.();
  }
  return { stop, loudness: (value) => { out.gain.value = HEARD.level * value ** 2; } };
}

