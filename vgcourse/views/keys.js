// The keys of everything live, put before the module of each widget. JupyterLab would take letters typed in a control
// for commands: x cuts the cell. Shift + Enter and Alt + Enter run the cell, as everywhere; Escape leads back to it.

function keepKeys(root) {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey) return;
    const runs = event.key === "Enter" && (event.shiftKey || event.altKey);
    if (runs || event.key === "Escape") root.closest(".jp-Cell")?.focus({ preventScroll: true });
    else event.stopPropagation();
  });
}

const GONE =
  "The kernel does not answer. If it is busy, this follows when it is free. If it was restarted, everything above " +
  "must run again: Run > Run All Above Selected Cell, then this cell.";

// Links to notebooks open in JupyterLab, as those in its own outputs do; elsewhere they are ordinary links.
function leadOn(root, model) {
  const { resolver, linkHandler } = model.widget_manager?.rendermime ?? {};
  for (const link of root.querySelectorAll("a[href$='.ipynb']")) {
    resolver?.resolveUrl(link.getAttribute("href"))
      .then((path) => linkHandler?.handleLink(link, decodeURIComponent(path), ""));
  }
}

// A node: attributes by name, html as its content, on… as what listens; false and null set none.
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "html") node.innerHTML = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

