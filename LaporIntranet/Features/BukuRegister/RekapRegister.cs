using System.Globalization;
using System.Runtime.CompilerServices;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.BukuRegister;

/// <summary>The register of a period as a workbook that is signed; a large one streams, in the plain layout of the downloads.</summary>
/// <remarks>Aturan: Standar Pelayanan Empat Lawang A.1 (buku register). Identities are never in a file.</remarks>
public sealed class RekapRegister(RegisterQuery query, Jam jam) : SumberRekap
{
    /// <summary>Above so many rows the file streams: in memory they would be too many.</summary>
    public int BarisBertata { get; init; } = 2_500;

    private const int LaporTiap = 5_000;

    /// <inheritdoc/>
    public override string Kode => "register";

    /// <inheritdoc/>
    public override string Nama => "Buku register";

    /// <inheritdoc/>
    public override string Keterangan => "Pengaduan yang boleh dilihat jabatan Anda menurut waktu diterima, tanpa identitas pelapor.";

    /// <inheritdoc/>
    public override string Kelompok => "Pengaduan";

    /// <inheritdoc/>
    public override Izin Izin => Izin.UnduhAntrean;

    /// <inheritdoc/>
    public override IReadOnlyList<JenisPeriode> Periode => [JenisPeriode.Bulan, JenisPeriode.Triwulan, JenisPeriode.Semester, JenisPeriode.Tahun];

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var periode = permintaan.Periode!;
        var baris = new List<BarisRekap>();
        var penuh = false;
        var tolak = await query.UnduhAsync(pelaku, periode, async semua =>
        {
            await foreach (var b in semua.WithCancellation(ct))
            {
                if (baris.Count == PenulisRekap.BarisTerbanyak) { penuh = true; break; }
                baris.Add(Baris(b, baris.Count + 1));
            }
        }, ct);
        if (tolak is not null) { return tolak; }
        if (penuh) { return new Galat("rekap.terlalu-banyak", $"Register {periode.Nama} lebih dari {PenulisRekap.BarisTerbanyak} baris. Pilih periode yang lebih pendek."); }
        return new BukuRekap("Register", $"Buku register pengaduan {periode.Nama}", periode.Nama, [new("Register", "BUKU REGISTER PENGADUAN", Kolom, baris)
        {
            NomorKolom = true, Catatan = ["Identitas pelapor disegel dan tidak dimuat. Register ini memuat pengaduan yang boleh dilihat jabatan yang membuatnya."],
        }]);
    }

    /// <inheritdoc/>
    public override async Task<Hasil<string>> TulisAsync(Stream tujuan, Pelaku pelaku, PermintaanRekap permintaan, KabupatenOptions kabupaten, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var periode = permintaan.Periode!;
        var jumlah = await query.AmbilAsync(pelaku, periode, null, ct);
        if (!jumlah.Berhasil) { return Hasil<string>.Gagal(jumlah.DaftarGalat); }
        if (jumlah.Nilai.Jumlah <= BarisBertata) { return await base.TulisAsync(tujuan, pelaku, permintaan, kabupaten, kemajuan, ct); }
        var lembar = Lembar(periode, permintaan.PenandaTangan, kabupaten);
        var tolak = await query.UnduhAsync(pelaku, periode, semua => PenulisBukuKerja.TulisAsync(tujuan, lembar, Hitung(semua, jumlah.Nilai.Jumlah, kemajuan, ct), ct), ct);
        return tolak is null ? NamaUnduhan("Register", periode) : tolak;
    }

    private static KolomRekap[] Kolom =>
    [
        new("No.", 5) { Rata = RataSel.Tengah }, new("Nomor", 16), new("Nomor SP4N-LAPOR!", 12), new("Diterima", 10.5), new("Kanal", 11), new("Pelapor", 9), new("Pokok", 29), new("Klasifikasi", 17),
        new("Unit", 16), new("Disposisi", 10.5), new("Ditanggapi", 11), new("Selesai", 10.5), new("Status", 13), new("Hasil", 12), new("Paraf", 7),
    ];

    private BarisRekap Baris(BarisRegister b, int nomor) => new(
    [
        SelRekap.Bilangan(nomor), SelRekap.Teks(b.Nomor), SelRekap.Teks(b.NomorSp4n), SelRekap.Tanggal(jam.Tanggal(b.DiterimaPada)), SelRekap.Teks(b.Kanal.Nama()), SelRekap.Teks(b.Anonim ? "Anonim" : "Disegel"),
        SelRekap.Teks(b.Pokok ?? "Pengaduan rahasia"), SelRekap.Teks(b.Klasifikasi.Nama()), SelRekap.Teks(b.Unit ?? "Belum ada"), Hari(b.DisposisiPada), Hari(b.DitanggapiPada), Hari(b.SelesaiPada),
        SelRekap.Teks(b.Status.Nama()), SelRekap.Teks(b.Hasil?.Nama()), SelRekap.Kosong,
    ]);

    private SelRekap Hari(DateTime? utc) => SelRekap.Tanggal(utc is { } saat ? jam.Tanggal(saat) : null);

    private LembarKerja<BarisRegister> Lembar(Periode periode, PenandaTangan? penanda, KabupatenOptions kabupaten)
    {
        var urut = 0;
        var hari = (DateTime? utc) => NilaiSel.Tanggal(utc is { } saat ? jam.Tanggal(saat) : null);
        return new("Register", $"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}", ["TIM KOORDINASI PENGELOLAAN SP4N-LAPOR!", "BUKU REGISTER PENGADUAN", $"Periode: {periode.Nama}", "Identitas pelapor disegel dan tidak dimuat."],
        [
            new("No.", 7, _ => NilaiSel.Bilangan(++urut)), new("Nomor", 19, b => NilaiSel.Teks(b.Nomor)), new("SP4N-LAPOR!", 18, b => NilaiSel.Teks(b.NomorSp4n)),
            new("Diterima", 12, b => NilaiSel.Tanggal(jam.Tanggal(b.DiterimaPada))), new("Kanal", 16, b => NilaiSel.Teks(b.Kanal.Nama())), new("Pelapor", 10, b => NilaiSel.Teks(b.Anonim ? "Anonim" : "Disegel")),
            new("Pokok", 40, b => NilaiSel.Teks(b.Pokok ?? "Pengaduan rahasia")), new("Klasifikasi", 26, b => NilaiSel.Teks(b.Klasifikasi.Nama())), new("Unit", 24, b => NilaiSel.Teks(b.Unit ?? "Belum ada")),
            new("Disposisi", 12, b => hari(b.DisposisiPada)), new("Ditanggapi", 12, b => hari(b.DitanggapiPada)), new("Selesai", 12, b => hari(b.SelesaiPada)),
            new("Status", 20, b => NilaiSel.Teks(b.Status.Nama())), new("Hasil", 20, b => NilaiSel.Teks(b.Hasil?.Nama())), new("Paraf", 9, _ => NilaiSel.Kosong),
        ])
        {
            Penutup = penanda?.Baris ?? [],
            KolomPenutup = 9,
        };
    }

    private static async IAsyncEnumerable<BarisRegister> Hitung(IAsyncEnumerable<BarisRegister> semua, int jumlah, IProgress<string>? kemajuan, [EnumeratorCancellation] CancellationToken ct)
    {
        var ke = 0;
        await foreach (var b in semua.WithCancellation(ct))
        {
            if (++ke % LaporTiap == 0) { kemajuan?.Report(string.Create(CultureInfo.InvariantCulture, $"Menulis baris {ke} dari {jumlah}")); }
            yield return b;
        }
    }
}
