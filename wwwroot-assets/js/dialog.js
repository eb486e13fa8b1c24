// The browser's own modal does the rest: focus stays inside, Escape closes, focus returns to the opener.
function kembali(pembuka) {
  if (document.activeElement === document.body) {
    (pembuka?.isConnected ? pembuka : document.querySelector('#isi h1[tabindex]') ?? document.getElementById('isi'))?.focus();
  }
}

// A page may take the whole dialog away while it is open: then the browser gives the focus back to nobody.
function awasi(elemen) {
  const pembuka = document.activeElement;
  const pengamat = new MutationObserver(() => {
    if (!elemen.isConnected) {
      pengamat.disconnect();
      kembali(pembuka);
    }
  });
  pengamat.observe(document.body, { childList: true, subtree: true });
  elemen.addEventListener('close', () => pengamat.disconnect(), { once: true });
}

export function buka(elemen) {
  if (!elemen.open) {
    awasi(elemen);
    elemen.showModal();
    (elemen.querySelector('[autofocus]') ?? elemen.querySelector('textarea, input:not([type=hidden]), select'))?.focus();
  }
}

export function tutup(elemen) {
  if (elemen.open) {
    elemen.close();
  }
  // The opener may have left the page with its row.
  if (document.activeElement === document.body) {
    document.querySelector('#isi h1, #isi')?.focus();
  }
}
