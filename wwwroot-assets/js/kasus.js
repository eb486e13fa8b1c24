// The case page's small helps that need no server: counting letters while typing, copying a text that can no longer be sent.
const angka = new Intl.NumberFormat("id-ID");

function hitung(e) {
  const bidang = e.target;
  if (!bidang.id || !bidang.maxLength || bidang.maxLength < 0) return;
  const tempat = document.querySelector(`[data-hitung="${CSS.escape(bidang.id)}"]`);
  if (tempat) tempat.textContent = `${angka.format(bidang.value.length)} dari ${angka.format(bidang.maxLength)} huruf`;
}

async function salin(tombol) {
  const bidang = document.getElementById(tombol.dataset.salin);
  const status = tombol.parentElement.querySelector("[data-salin-status]");
  if (!bidang) return;
  try {
    await navigator.clipboard.writeText(bidang.value);
    status.textContent = "Tulisan disalin.";
  } catch {
    // Plain HTTP has no clipboard: the old command, and where that fails too the text stands selected and the person copies it.
    const lipatan = bidang.closest("details");
    if (lipatan) lipatan.open = true;
    bidang.focus();
    bidang.select();
    const disalin = document.execCommand("copy");
    status.textContent = disalin ? "Tulisan disalin." : "Tulisan dipilih. Salin dengan Ctrl+C, atau tekan lama di ponsel.";
  }
}

// A module runs once per document, so these are added once.
document.addEventListener("input", hitung);
document.addEventListener("change", hitung);
document.addEventListener("click", (e) => {
  const tombol = e.target instanceof Element ? e.target.closest("[data-salin]") : null;
  if (tombol) salin(tombol);
});
