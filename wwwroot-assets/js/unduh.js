// Fetches a finished file: the answer is an attachment, so the page stays.
export function unduh(alamat) {
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = "";
  tautan.className = "sr";
  (document.querySelector("dialog[open]") ?? document.body).append(tautan);
  tautan.click();
  tautan.remove();
}
