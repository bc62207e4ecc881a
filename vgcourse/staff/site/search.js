// The search: all words of the question, anywhere in a part of a page; a heading counts more than its text.

(() => {
  let parts = [];
  window.vgSearch = (all) => { parts = all; };

  const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

  function found(question) {
    const words = plain(question).split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    return parts.flatMap((part) => {
      part.head ??= plain(`${part.page} ${part.heading}`);
      part.all ??= plain(part.text);
      if (!words.every((word) => part.head.includes(word) || part.all.includes(word))) return [];
      const score = words.reduce((sum, word) => sum + 8 * part.head.includes(word) + part.all.split(word).length - 1, 0);
      return [{ part, score, word: words.find((each) => part.all.includes(each)) }];
    }).sort((a, b) => b.score - a.score).slice(0, 40);
  }

  function line({ part, word }) {
    const at = word ? Math.max(0, part.all.indexOf(word) - 70) : 0;
    const item = document.createElement("li"), link = document.createElement("a"), said = document.createElement("p");
    link.href = part.address;
    link.textContent = part.heading ? `${part.page}: ${part.heading}` : part.page;
    said.textContent = `${at ? "… " : ""}${part.text.slice(at, at + 200)} …`;
    item.append(link, said);
    return item;
  }

  document.addEventListener("DOMContentLoaded", () => {
    const input = document.getElementById("vg-question"), list = document.getElementById("vg-found");
    const count = document.getElementById("vg-count");
    const show = () => {
      const all = found(input.value);
      list.replaceChildren(...all.map(line));
      count.textContent = input.value.trim() ? `${all.length || "Nothing"}${all.length === 40 ? " or more" : ""} found` : "";
    };
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.addEventListener("input", show);
    input.closest("form").addEventListener("submit", (event) => { event.preventDefault(); show(); });
    show();
    input.focus();
  });
})();
