document.querySelector("[data-cetak]")?.addEventListener("click", () => window.print());
