// Copies a text. Plain HTTP, which an intranet may use, has no clipboard API: then the old way, inside an open dialog because the rest is inert.
export async function salin(teks) {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    const fokus = document.activeElement;
    const area = document.createElement("textarea");
    area.value = teks;
    area.className = "sr";
    (document.querySelector("dialog[open]") ?? document.body).append(area);
    area.select();
    const berhasil = document.execCommand("copy");
    area.remove();
    fokus?.focus();
    return berhasil;
  }
}
