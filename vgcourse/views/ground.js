// On what ground a widget stands, put before the module of each widget. JupyterLab and its kin name their theme, and
// give colours for it. Elsewhere (VS Code, Colab, a plain page) such colours are missing, or meant for another ground:
// there the ground itself is looked at, and ground.css has colours for a light and for a dark one.

// The colour that layers make on top of each other, the lowest first: [red, green, blue, alpha], each up to 255.
function blended(colours) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d");
  for (const colour of colours) { brush.fillStyle = colour; brush.fillRect(0, 0, 1, 1); }
  return brush.getImageData(0, 0, 1, 1).data;
}

// Whether black words would be read on this colour worse than white ones.
function isDark([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((v) => (v <= 10 ? v / 3295 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}

// Where nothing is painted, a host still writes so that it can be read: light words say that its ground is dark.
function groundOf(node) {
  const layers = [];
  for (let at = node; at; at = at.parentElement ?? at.getRootNode().host) {
    layers.unshift(getComputedStyle(at).backgroundColor);
  }
  const ground = blended(layers);
  const dark = ground[3] > 127 ? isDark(ground) : !isDark(blended([getComputedStyle(node.parentElement).color]));
  return dark ? "dark" : "light";
}

// Keeps `data-vg-ground` of a widget's element true until the function that comes back is called.
function standOn(node) {
  const look = () => {
    if (!node.parentElement || node.closest("[data-jp-theme-light]")) delete node.dataset.vgGround;
    else node.dataset.vgGround = groundOf(node);
  };
  const placed = new ResizeObserver(look); // also when it comes to stand in the page, before it is painted
  const themed = new MutationObserver(look);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  placed.observe(node);
  for (const each of [document.documentElement, document.body]) themed.observe(each, { attributes: true });
  scheme.addEventListener("change", look);
  return () => {
    placed.disconnect();
    themed.disconnect();
    scheme.removeEventListener("change", look);
  };
}

