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
    // Plain HTTP has no clipboard: select the text, the person copies it.
    bidang.focus();
    bidang.select();
    status.textContent = "Tulisan dipilih. Tekan Ctrl+C untuk menyalin.";
  }
}

// A module runs once per document, so these are added once.
document.addEventListener("input", hitung);
document.addEventListener("change", hitung);
document.addEventListener("click", (e) => {
  const tombol = e.target instanceof Element ? e.target.closest("[data-salin]") : null;
  if (tombol) salin(tombol);
});
