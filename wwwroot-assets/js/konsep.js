// Saves the named fields of a form as a draft. The server's copy is the one that lasts; what it has not confirmed yet
// also lies in this tab's session storage, so that neither a dropped connection nor a reload loses a word.
const JEDA_SIMPAN = 1500;
const JEDA_ULANG = 2000;
const BATAS_JAWAB = 10000;
const formulir = new WeakMap();

const bidang = (el) =>
  [...el.querySelectorAll("input[name], textarea[name], select[name]")].filter(
    (b) => b.type !== "file" && !b.hasAttribute("data-konsep-abaikan"),
  );

export function ambil(el) {
  const isian = {};
  for (const b of bidang(el)) {
    if (b.type === "radio") {
      if (b.checked) isian[b.name] = b.value;
    } else if (b.type === "checkbox") isian[b.name] = b.checked ? "true" : "";
    else isian[b.name] = b.value;
  }
  return isian;
}

function tulis(el, isian) {
  for (const b of bidang(el)) {
    if (!(b.name in isian)) continue;
    if (b.type === "radio") b.checked = b.value === isian[b.name];
    else if (b.type === "checkbox") b.checked = isian[b.name] === "true";
    else b.value = isian[b.name];
    b.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

export function isi(el, isian) {
  tulis(el, isian);
  berubah(el);
}

export function mulai(el, dotnet, kunci, pukul) {
  const f = { dotnet, tempat: `konsep:${document.body.dataset.jabatan}:${kunci}`, nomor: 0, tersimpan: 0, timer: 0, berjalan: false };
  formulir.set(el, f);
  f.dengar = (e) => {
    if (bidang(el).includes(e.target)) berubah(el);
  };
  el.addEventListener("input", f.dengar);
  el.addEventListener("change", f.dengar);
  if (pukul) status(el, `Tersimpan pukul ${pukul}`, "baik");
  const tertinggal = sessionStorage.getItem(f.tempat);
  if (tertinggal) {
    tulis(el, JSON.parse(tertinggal));
    berubah(el);
  } else if (bidang(el).some((b) => b.dataset.disentuh)) {
    berubah(el); // typed before this module was there (pintasan.js marks it)
  }
}

export function berhenti(el) {
  const f = formulir.get(el);
  if (!f) return;
  clearTimeout(f.timer);
  el.removeEventListener("input", f.dengar);
  el.removeEventListener("change", f.dengar);
  formulir.delete(el);
}

export function lupakan(el) {
  const f = formulir.get(el);
  if (!f) return;
  clearTimeout(f.timer);
  f.tersimpan = f.nomor;
  sessionStorage.removeItem(f.tempat);
  status(el, "", "");
}

function berubah(el) {
  const f = formulir.get(el);
  if (!f) return;
  f.nomor++;
  sessionStorage.setItem(f.tempat, JSON.stringify(ambil(el)));
  jadwalkan(el, f, JEDA_SIMPAN);
}

function jadwalkan(el, f, jeda) {
  clearTimeout(f.timer);
  f.timer = setTimeout(() => simpan(el, f), jeda);
}

async function simpan(el, f) {
  if (f.berjalan) return jadwalkan(el, f, JEDA_SIMPAN);
  f.berjalan = true;
  const nomor = f.nomor;
  status(el, "Menyimpan…", "");
  try {
    const jawab = await Promise.race([
      f.dotnet.invokeMethodAsync("SimpanAsync", ambil(el)),
      new Promise((_, tolak) => setTimeout(() => tolak(new Error("lambat")), BATAS_JAWAB)),
    ]);
    if (formulir.get(el) !== f) return;
    if (jawab.startsWith("!")) {
      status(el, jawab.slice(1), "ingat");
    } else {
      f.tersimpan = Math.max(f.tersimpan, nomor);
      if (f.tersimpan >= f.nomor) sessionStorage.removeItem(f.tempat);
      status(el, `Tersimpan pukul ${jawab}`, "baik");
    }
  } catch {
    if (formulir.get(el) !== f) return;
    status(el, "Belum tersimpan, mencoba lagi", "ingat");
    jadwalkan(el, f, JEDA_ULANG);
  } finally {
    f.berjalan = false;
  }
}

function status(el, teks, jenis) {
  const s = el.querySelector("[data-konsep-status]");
  if (!s) return;
  s.textContent = teks;
  s.classList.toggle("simpan--ingat", jenis === "ingat");
}
