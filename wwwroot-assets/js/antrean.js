// A live refresh moves rows; moving the focused link in the document drops its focus. Give it back, without scrolling.
export function jagaFokus(wadah) {
  let terakhir = null;   // the focused link of a row
  let urutan = -1;       // its place, for when the row itself leaves

  wadah.addEventListener('focusin', e => {
    terakhir = e.target.closest('.antre a');
    urutan = terakhir ? baris().indexOf(terakhir) : -1;
  });
  // Leaving on purpose (Tab, a click) has a goal or a pointer; a moved node has neither.
  wadah.addEventListener('focusout', e => { if (e.relatedTarget) { terakhir = null; } });
  document.addEventListener('pointerdown', e => { if (terakhir && !terakhir.contains(e.target)) { terakhir = null; } }, true);

  const baris = () => [...wadah.querySelectorAll('.antre .pokok a')];

  new MutationObserver(() => {
    if (!terakhir || document.activeElement !== document.body) { return; }
    const semua = baris();
    const tujuan = terakhir.isConnected ? terakhir : semua[Math.min(urutan, semua.length - 1)];
    tujuan?.focus({ preventScroll: true });
  }).observe(wadah, { childList: true, subtree: true });
}
