using LaporIntranet.Data.Audit;

namespace LaporIntranet.CommandLine;

/// <summary><c>audit periksa</c>: says whether the audit log is whole; with <c>--ujung 1204:9f86…</c> also whether a line noted earlier still stands there.</summary>
internal static class PerintahAudit
{
    private const string Contoh = "Contoh: audit periksa";

    /// <summary><c>{utuh, baris, rusakPada, sebab, ujung}</c>, with exit code 2 when it is not whole; a refusal when there is no log to read.</summary>
    public static JawabanPerintah Jawab(IReadOnlyList<string> argumen, IReadOnlyList<string> pengaturanInang)
    {
        if (argumen is not ["periksa", ..]) { return JawabanPerintah.Tolak($"Perintah audit ini tidak dikenal. {Contoh}"); }
        string[]? nilai = null;
        if (argumen.Count > 1 && !Pilihan.Baca([.. argumen.Skip(1)], ["--ujung"], out nilai, out var pesan)) { return JawabanPerintah.Tolak($"{pesan} {Contoh} --ujung 1204:9f86d081"); }
        if (LayananPerintah.Baca(pengaturanInang) is not { } konfigurasi) { return JawabanPerintah.Tolak("Basis data tidak ditemukan. Jalankan perintah ini di folder aplikasi, atau tulis --Data:Folder=… sebelum perintah."); }
        try
        {
            using var layanan = LayananPerintah.Susun(konfigurasi);
            var hasil = layanan.GetRequiredService<PemeriksaRantai>().PeriksaAsync(nilai?[0], default).GetAwaiter().GetResult();   // a command has one thread and nothing else to do
            return new(hasil, hasil.Utuh ? null : hasil.Sebab, hasil.Utuh ? BarisPerintah.Berhasil : BarisPerintah.Ditolak);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException)
        {
            return JawabanPerintah.Tolak("Catatan audit tidak dapat dibaca: basis data tidak terjangkau, atau skemanya bukan milik versi aplikasi ini.");
        }
    }
}
