using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Monitoring or evaluation of a period as a workbook: the document's own figures when it is final, else counted now and labelled so.</summary>
public abstract class RekapDokumen(DokumenQuery query, PenyusunIkhtisar penyusun) : SumberRekap
{
    /// <inheritdoc/>
    public override string Kelompok => "Pemantauan dan evaluasi";

    /// <inheritdoc/>
    public override Izin Izin => Izin.LihatRingkasan;

    /// <inheritdoc/>
    public override IReadOnlyList<JenisPeriode> Periode => JadwalMutu.PeriodeUntuk(Jenis);

    /// <summary>Which document.</summary>
    protected abstract JenisDokumenMutu Jenis { get; }

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        if (permintaan.Periode is not { } periode || !Periode.Contains(periode.Jenis)) { return Galat.Isian("Periode", "Pilih periode."); }
        kemajuan?.Report("Menghitung angka periode");
        var dokumen = await query.AmbilAsync(pelaku, Jenis, periode, ct);
        IkhtisarMutu angka;
        if (dokumen is { Nilai: { Utuh: true, Status: StatusDokumen.Final } final }) { angka = final.Angka; }
        else
        {
            var sekarang = await penyusun.SusunAsync(pelaku, periode, ct);
            if (!sekarang.Berhasil) { return Hasil<BukuRekap>.Gagal(sekarang.DaftarGalat); }
            angka = sekarang.Nilai;
        }
        var beku = dokumen.Nilai?.Status == StatusDokumen.Final;
        var keterangan = beku ? "Angka dibekukan pada dokumen final." : "Angka dihitung saat rekap ini dibuat; dokumennya belum final.";
        IReadOnlyList<string> catatan = [keterangan, "Selesai tidak mencakup pengaduan yang masih dalam proses. Pengaduan yang ditangani APIP tidak termasuk."];
        List<LembarRekap> lembar =
        [
            Tabel("Unit", "menurut unit", "Unit", angka.Unit, catatan), Tabel("Kategori", "menurut kategori", "Kategori", angka.Kategori, catatan),
            Tabel("Klasifikasi", "menurut klasifikasi", "Klasifikasi", angka.Klasifikasi, catatan), Pelaporan(angka),
        ];
        if (Jenis == JenisDokumenMutu.Evaluasi && dokumen.Nilai is { } evaluasi) { lembar.Add(Temuan(evaluasi.Temuan)); }
        return new BukuRekap($"{Kode}-{periode.Kode}", $"{Jenis.Nama()} {periode.Nama}", periode.Nama, lembar);
    }

    private LembarRekap Tabel(string nama, string menurut, string kolom, IReadOnlyList<BarisBeku> baris, IReadOnlyList<string> catatan) => new(
        nama, $"{Jenis.Nama()} penanganan pengaduan {menurut}",
        [
            new("No.", 5) { Rata = RataSel.Tengah }, new(kolom, 38), Jumlah("Masuk"), Jumlah("Selesai"), Jumlah("Dalam proses"), Jumlah("Belum ditindaklanjuti"), Jumlah("Tidak dapat diselesaikan"),
            Jumlah("Belum direspons"), new("Persen selesai", 11) { Rata = RataSel.Kanan }, new("Rata-rata hari", 11) { Rata = RataSel.Kanan },
        ],
        [
            .. baris.Select((b, i) => new BarisRekap(
            [
                SelRekap.Bilangan(i + 1), SelRekap.Teks(b.Nama), SelRekap.Bilangan(b.Angka.Masuk), SelRekap.Bilangan(b.Angka.Selesai), SelRekap.Bilangan(b.Angka.DalamProses),
                SelRekap.Bilangan(b.Angka.BelumDitindaklanjuti), SelRekap.Bilangan(b.Angka.TidakDapatDiselesaikan), SelRekap.Bilangan(b.Angka.BelumDirespons),
                SelRekap.Persen(b.Angka.PersenSelesai), SelRekap.Desimal(b.Angka.RataHari),
            ])),
        ]) { Catatan = catatan, NomorKolom = true };

    private static LembarRekap Pelaporan(IkhtisarMutu angka) => new("Pelaporan", "Unit yang belum melapor", [new("No.", 5) { Rata = RataSel.Tengah }, new("Unit", 44), new("Bulan", 40)],
        [.. angka.BelumMelapor.Select((b, i) => new BarisRekap([SelRekap.Bilangan(i + 1), SelRekap.Teks(b.Unit), SelRekap.Teks(string.Join(", ", b.Bulan))]))])
    {
        Potret = true, Catatan = [$"{angka.LaporanMasuk} dari {angka.LaporanWajib} laporan bulanan unit sudah masuk."],
    };

    private static LembarRekap Temuan(IReadOnlyList<TemuanTampil> temuan) => new("Temuan", "Temuan, sebab, dan tindakan perbaikan",
        [new("No.", 5) { Rata = RataSel.Tengah }, new("Temuan", 32), new("Sebab", 32), new("Tindakan perbaikan", 32), new("Pelaksana", 22), new("Paling lambat", 13), new("Status", 14)],
        [.. temuan.Select((t, i) => new BarisRekap([SelRekap.Bilangan(i + 1), SelRekap.Teks(t.Masalah), SelRekap.Teks(t.Sebab), SelRekap.Teks(t.Tindakan), SelRekap.Teks(t.Pelaksana), SelRekap.Tanggal(t.JatuhTempo), SelRekap.Teks(t.Status.Nama())]))]);

    private static KolomRekap Jumlah(string judul) => new(judul, 12.5) { Rata = RataSel.Kanan, Jumlahkan = true };
}

/// <summary>Monitoring of a month or a quarter.</summary>
public sealed class RekapPemantauan(DokumenQuery query, PenyusunIkhtisar penyusun) : RekapDokumen(query, penyusun)
{
    /// <inheritdoc/>
    public override string Kode => "pemantauan";
    /// <inheritdoc/>
    public override string Nama => "Pemantauan bulanan dan triwulanan";
    /// <inheritdoc/>
    public override string Keterangan => "Angka penanganan pengaduan satu bulan atau triwulan menurut unit, kategori, dan klasifikasi, serta unit yang belum melapor.";
    /// <inheritdoc/>
    protected override JenisDokumenMutu Jenis => JenisDokumenMutu.Pemantauan;
}

/// <summary>Evaluation of a half or a year.</summary>
public sealed class RekapEvaluasi(DokumenQuery query, PenyusunIkhtisar penyusun) : RekapDokumen(query, penyusun)
{
    /// <inheritdoc/>
    public override string Kode => "evaluasi";
    /// <inheritdoc/>
    public override string Nama => "Evaluasi semester dan tahunan";
    /// <inheritdoc/>
    public override string Keterangan => "Angka penanganan pengaduan satu semester atau tahun, serta temuan, sebab, dan tindakan perbaikannya.";
    /// <inheritdoc/>
    protected override JenisDokumenMutu Jenis => JenisDokumenMutu.Evaluasi;
}
