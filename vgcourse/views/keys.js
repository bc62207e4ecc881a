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

