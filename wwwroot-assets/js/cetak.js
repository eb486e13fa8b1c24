document.addEventListener("click", e => { if (e.target.closest("[data-cetak]")) window.print(); });
