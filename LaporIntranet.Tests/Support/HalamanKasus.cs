using Microsoft.Playwright;

namespace LaporIntranet.Tests.Support;

/// <summary>What a person does on the case page, in the words of the screen.</summary>
internal static class HalamanKasus
{
    /// <summary>Presses an action, fills its dialog, presses the verb, twice when asked, and waits until the dialog is gone.</summary>
    /// <param name="isian">Field name to text; for a choice, the label of the radio button after <c>=</c>.</param>
    public static async Task LakukanAsync(this IPage halaman, Tindakan tindakan, bool duaKali = false, params (string Nama, string Isi)[] isian)
    {
        var nama = tindakan.Nama();
        await halaman.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = nama, Exact = true }).First.ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        foreach (var (bidang, isi) in isian)
        {
            if (isi.StartsWith('=')) { await dialog.GetByText(isi[1..], new() { Exact = true }).First.ClickAsync(); }
            else { await dialog.Locator($"[name='{bidang}']").FillAsync(isi); }
        }
        await dialog.CentangMutuAsync();
        var verba = dialog.GetByRole(AriaRole.Button, new() { Name = nama, Exact = true });
        await (duaKali ? verba.DblClickAsync() : verba.ClickAsync());
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    /// <summary>Writes the answer in the page's editor and sends it.</summary>
    public static async Task TulisJawabanAsync(this IPage halaman, Tindakan tindakan, string teks, bool duaKali = false)
    {
        var tombol = halaman.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = tindakan.Nama(), Exact = true }).First;
        var naskah = halaman.Locator("#TeksJawaban");
        // Open by itself for the Admin Penghubung; a Pejabat Penghubung asks for it when a draft is already under way.
        if (tindakan == Tindakan.TulisJawaban) { await tombol.ClickAsync(); }
        await Assertions.Expect(naskah).ToBeVisibleAsync();
        await naskah.FillAsync(teks);
        await halaman.Locator(".editor-jawaban").CentangMutuAsync();
        var peringatan = halaman.Locator($".editor-jawaban [name^='{PemeriksaJawaban.AwalanTerima}']");
        // Warnings that stand there already are of an attempt before; with this text they go.
        var lama = await peringatan.CountAsync() > 0;
        await (duaKali ? tombol.DblClickAsync() : tombol.ClickAsync());
        if (!lama) { await halaman.WaitForFunctionAsync("() => !document.querySelector('#TeksJawaban') || document.querySelector('.editor-jawaban [name^=\"Terima-\"]')"); }
        if (!lama && await peringatan.CountAsync() > 0)
        {
            foreach (var centang in await peringatan.AllAsync()) { await centang.CheckAsync(); }
            await (duaKali ? tombol.DblClickAsync() : tombol.ClickAsync());
        }
        await Assertions.Expect(naskah).ToHaveCountAsync(0);
    }

    /// <summary>The same in the dialog that is about to open.</summary>
    public static async Task CentangMutuDialogAsync(this IPage halaman)
    {
        var dialog = halaman.Locator("dialog[open]");
        await Assertions.Expect(dialog.Locator($"[name='{nameof(DaftarPeriksa.MenjawabSubstansi)}']")).ToBeVisibleAsync();
        await dialog.CentangMutuAsync();
    }

    /// <summary>Confirms what stands on the list before an answer; the matter is finished unless a test said otherwise.</summary>
    public static async Task CentangMutuAsync(this ILocator tempat)
    {
        foreach (var nama in new[] { nameof(DaftarPeriksa.MenjawabSubstansi), nameof(DaftarPeriksa.BuktiCukup), nameof(DaftarPeriksa.JanjiJelas) })
        {
            var centang = tempat.Locator($"[name='{nama}']");
            if (await centang.CountAsync() > 0) { await centang.CheckAsync(); }
        }
        var tuntas = tempat.Locator($"[name='{nameof(DaftarPeriksa.Tuntas)}']");
        if (await tuntas.CountAsync() > 0 && await tempat.Locator($"[name='{nameof(DaftarPeriksa.Tuntas)}']:checked").CountAsync() == 0) { await tuntas.First.CheckAsync(); }
    }

    /// <summary>Waits until the page shows this status, without a reload.</summary>
    public static Task BerstatusAsync(this IPage halaman, StatusPengaduan status) =>
        Assertions.Expect(halaman.Locator(".kasus__kepala .status")).ToHaveTextAsync(status.Nama());

    /// <summary>Waits until this action is offered (or no longer).</summary>
    public static Task DitawarkanAsync(this IPage halaman, Tindakan tindakan, bool ada = true)
    {
        var tombol = Assertions.Expect(halaman.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = tindakan.Nama(), Exact = true }));
        return ada ? tombol.Not.ToHaveCountAsync(0) : tombol.ToHaveCountAsync(0);
    }
}
