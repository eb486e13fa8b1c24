using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Fills in Tabel 1.</summary>
/// <param name="Versi">The version its user saw.</param>
/// <param name="Asal">Counted from the cases, or entered.</param>
/// <param name="Masuk">With the other numbers, only looked at when they are entered.</param>
/// <param name="Sumber">What they were copied from; needed when they are entered.</param>
public sealed record SimpanInformasi(int SesiId, int Versi, AsalInformasi Asal, DateOnly? Dari, DateOnly? Sampai, int? Masuk, int? Selesai, int? TidakDapat, int? Proses, int? Belum, string? Sumber);

/// <summary>Marks priorities in Tabel 4.</summary>
public sealed record SimpanPrioritas(int SesiId, int Versi, IReadOnlyList<TandaPrioritas> Tanda);

/// <summary>Writes down the meeting of the Berita Acara and what it proposes.</summary>
public sealed record SimpanRapat(int SesiId, int Versi, DateOnly? Tanggal, string? Tempat, IReadOnlyList<BarisPeserta> Peserta, IReadOnlyList<BarisUsulan> Usulan);

/// <summary>Sets the limits of the classes and what the scores mean.</summary>
public sealed record SimpanSkala(int SesiId, int Versi, decimal? Kurang, decimal? Baik, decimal? SangatBaik, IReadOnlyList<string?> Arti);

/// <summary>Handles what those who set up an assessment decide: Tabel 1, priorities, meeting, classes.</summary>
public sealed class AturPenilaianHandler(PenulisData penulis, AngkaQuery angka, Jam jam)
{
    /// <summary>Longest source, place, name, in characters.</summary>
    public const int PanjangTeks = 160;

    /// <summary>Longest name of a programme, in characters.</summary>
    public const int PanjangProgram = 300;

    /// <summary>Most people and most programmes.</summary>
    public const int PalingBanyak = 100;

    /// <summary>Counts or stores the numbers of Tabel 1.</summary>
    /// <returns>The new version; field errors; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanInformasi p, CancellationToken ct)
    {
        if (await penulis.TolakAsync(pelaku, Izin.AturPenilaian, ct) is { } tolak) { return tolak; }
        var (isi, galat) = await InformasiAsync(pelaku, p, ct);
        if (isi is null) { return Hasil<int>.Gagal(galat); }
        return await penulis.TulisSesiAsync(pelaku, p.SesiId, p.Versi, s => s, (_, sesi) =>
        {
            Terapkan(sesi, isi, p.Asal, p.Asal == AsalInformasi.Dicatat ? p.Sumber!.Trim() : KalimatHitung, jam.Sekarang);
            return Task.FromResult<IReadOnlyList<Galat>>([]);
        }, ct);
    }

    /// <summary>Stores the marks and reasons of all aspects.</summary>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanPrioritas p, CancellationToken ct) =>
        penulis.TulisSesiAsync(pelaku, p.SesiId, p.Versi, s => s.Include(x => x.DaftarPrioritas).Include(x => x.DaftarJawaban), (_, sesi) =>
        {
            var tanda = p.Tanda.Where(t => AcuanPenilaian.Aspek.Any(a => string.Equals(a.Kunci, t.Aspek, StringComparison.Ordinal)))
                .Select(t => t with { Alasan = string.IsNullOrWhiteSpace(t.Alasan) ? null : t.Alasan.Trim() }).ToList();
            var galat = PenentuPrioritas.Periksa(RingkasPenilaianQuery.Ringkas(sesi).Hasil, tanda);
            foreach (var (baris, t) in sesi.DaftarPrioritas.Join(tanda, b => b.Aspek, t => t.Aspek, (b, t) => (b, t), StringComparer.Ordinal)) { (baris.Urutan, baris.Alasan) = (t.Urutan, t.Alasan); }
            return Task.FromResult(galat);
        }, ct);

    /// <summary>Stores the meeting.</summary>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanRapat p, CancellationToken ct) =>
        penulis.TulisSesiAsync(pelaku, p.SesiId, p.Versi, s => s.Include(x => x.DaftarPeserta).Include(x => x.DaftarUsulan).AsSplitQuery(), (_, sesi) =>
        {
            var peserta = p.Peserta.Select(x => new BarisPeserta(x.Nama.Trim(), x.Instansi.Trim(), x.Jabatan.Trim())).Where(x => x != new BarisPeserta("", "", "")).ToList();
            var usulan = p.Usulan.Select(x => new BarisUsulan(x.KelompokProgram.Trim(), x.Program.Trim(), x.Kegiatan.Trim())).Where(x => x != new BarisUsulan("", "", "")).ToList();
            var galat = PeriksaRapat(p, peserta, usulan);
            (sesi.TanggalRapat, sesi.TempatRapat) = (p.Tanggal, string.IsNullOrWhiteSpace(p.Tempat) ? null : p.Tempat.Trim());
            sesi.DaftarPeserta.Clear();
            sesi.DaftarPeserta.AddRange(peserta.Select((x, i) => new PesertaPenilaian { Urutan = i + 1, Nama = x.Nama, Instansi = x.Instansi, Jabatan = x.Jabatan }));
            sesi.DaftarUsulan.Clear();
            sesi.DaftarUsulan.AddRange(usulan.Select((x, i) => new UsulanProgram { Urutan = i + 1, KelompokProgram = x.KelompokProgram, Program = x.Program, Kegiatan = x.Kegiatan }));
            return Task.FromResult<IReadOnlyList<Galat>>(galat);
        }, ct);

    /// <summary>Stores the classes.</summary>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanSkala p, CancellationToken ct) => penulis.TulisSesiAsync(pelaku, p.SesiId, p.Versi, s => s, (_, sesi) =>
    {
        var galat = new List<Galat>();
        foreach (var (bidang, nama, nilai) in new[] { ("Kurang", "Batas kurang", p.Kurang), ("Baik", "Batas baik", p.Baik), ("SangatBaik", "Batas sangat baik", p.SangatBaik) })
        {
            if (nilai is null) { galat.Add(Galat.Wajib(bidang, nama)); }
        }
        var arti = Enumerable.Range(0, HitunganPenilaian.NilaiTertinggi).Select(i => p.Arti.ElementAtOrDefault(i)?.Trim() ?? "").ToList();
        galat.AddRange(arti.Select((a, i) => (a, i)).Where(x => x.a.Length is 0 or > 20 || x.a.Contains('\n')).Select(x => Galat.Isian($"Arti{x.i + 1}", $"Arti nilai {x.i + 1} wajib diisi, paling panjang 20 huruf.")));
        var batas = new BatasPredikat(p.Kurang ?? 0, p.Baik ?? 0, p.SangatBaik ?? 0);
        if (galat.Count == 0 && !batas.Sah) { galat.Add(Galat.Isian("Kurang", "Batas harus naik, lebih dari 1,00, paling tinggi 4,00, dengan dua angka di belakang koma.")); }
        if (galat.Count > 0) { return Task.FromResult<IReadOnlyList<Galat>>(galat); }
        (sesi.BatasKurang, sesi.BatasBaik, sesi.BatasSangatBaik, sesi.ArtiNilai) = ((int)(batas.Kurang * 100), (int)(batas.Baik * 100), (int)(batas.SangatBaik * 100), string.Join('\n', arti));
        return Task.FromResult<IReadOnlyList<Galat>>([]);
    }, ct);

    internal const string KalimatHitung = "Dihitung LaporIntranet dari pengaduan yang tercatat";

    /// <summary>The numbers as the cases stand now, within the period; of a period that still runs, up to today.</summary>
    internal static async Task<Hasil<InformasiUmum>> HitungAsync(AngkaQuery angka, Pelaku pelaku, DateOnly dari, DateOnly sampai, DateOnly hariIni, CancellationToken ct)
    {
        var akhir = sampai > hariIni ? hariIni : sampai;
        if (akhir < dari) { return Galat.Isian("Dari", "Masa ini belum dimulai, jadi belum ada yang dapat dihitung."); }
        var hasil = await angka.AmbilAsync(pelaku, new SaringanAngka(dari, akhir.AddDays(1)), ct);
        return hasil is { Berhasil: true, Nilai: { } a }
            ? new InformasiUmum(dari, akhir, a.Masuk, a.Selesai, a.TidakDapatDiselesaikan, a.DalamProses, a.BelumDitindaklanjuti)
            : Hasil<InformasiUmum>.Gagal(hasil.DaftarGalat);
    }

    internal static void Terapkan(SesiPenilaian sesi, InformasiUmum isi, AsalInformasi asal, string sumber, DateTime pada)
    {
        (sesi.Dari, sesi.Sampai, sesi.Asal, sesi.SumberInformasi, sesi.InformasiPada) = (isi.Dari, isi.Sampai, asal, sumber, pada);
        (sesi.Masuk, sesi.Selesai, sesi.TidakDapatDiselesaikan, sesi.DalamProses, sesi.BelumDitindaklanjuti) = (isi.Masuk, isi.Selesai, isi.TidakDapatDiselesaikan, isi.DalamProses, isi.BelumDitindaklanjuti);
    }

    private async Task<(InformasiUmum? Isi, IReadOnlyList<Galat> Galat)> InformasiAsync(Pelaku pelaku, SimpanInformasi p, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (p.Dari is null) { galat.Add(Galat.Wajib("Dari", "Hari pertama")); }
        if (p.Sampai is null) { galat.Add(Galat.Wajib("Sampai", "Hari terakhir")); }
        if (galat.Count == 0 && p.Sampai < p.Dari) { galat.Add(Galat.Isian("Sampai", "Hari terakhir harus sesudah hari pertama.")); }
        if (p.Asal == AsalInformasi.Dihitung)
        {
            if (galat.Count > 0) { return (null, galat); }
            var hasil = await HitungAsync(angka, pelaku, p.Dari!.Value, p.Sampai!.Value, jam.HariIni, ct);
            return (hasil.Nilai, hasil.DaftarGalat);
        }
        if (p.Masuk is null) { galat.Add(Galat.Wajib("Masuk", "Pengaduan yang diterima")); }
        if (p.Selesai is null) { galat.Add(Galat.Wajib("Selesai", "Pengaduan yang diselesaikan")); }
        if (p.TidakDapat is null) { galat.Add(Galat.Wajib("TidakDapat", "Pengaduan yang tidak dapat diselesaikan")); }
        if (string.IsNullOrWhiteSpace(p.Sumber)) { galat.Add(Galat.Wajib("Sumber", "Sumber angka")); }
        else if (p.Sumber.Trim().Length > PanjangTeks) { galat.Add(Galat.Isian("Sumber", $"Sumber paling panjang {PanjangTeks} huruf.")); }
        if (galat.Count > 0) { return (null, galat); }
        var isi = new InformasiUmum(p.Dari!.Value, p.Sampai!.Value, p.Masuk!.Value, p.Selesai!.Value, p.TidakDapat!.Value, p.Proses ?? 0, p.Belum ?? 0);
        galat.AddRange(isi.Periksa());
        return galat.Count > 0 ? (null, galat) : (isi, []);
    }

    private static List<Galat> PeriksaRapat(SimpanRapat p, List<BarisPeserta> peserta, List<BarisUsulan> usulan)
    {
        var galat = new List<Galat>();
        if (p.Tempat is { Length: > PanjangTeks }) { galat.Add(Galat.Isian("Tempat", $"Tempat paling panjang {PanjangTeks} huruf.")); }
        if (peserta.Count > PalingBanyak || usulan.Count > PalingBanyak) { galat.Add(Galat.Isian("Nama-1", $"Peserta dan usulan masing-masing paling banyak {PalingBanyak}.")); }
        galat.AddRange(peserta.Select((x, i) => (x, No: i + 1)).Where(x => x.x.Nama.Length == 0 || x.x.Instansi.Length == 0 || x.x.Jabatan.Length == 0)
            .Select(x => Galat.Isian($"Nama-{x.No}", $"Peserta {x.No}: nama, instansi, dan jabatan wajib diisi.")));
        galat.AddRange(peserta.Select((x, i) => (x, No: i + 1)).Where(x => Math.Max(x.x.Nama.Length, Math.Max(x.x.Instansi.Length, x.x.Jabatan.Length)) > PanjangTeks)
            .Select(x => Galat.Isian($"Nama-{x.No}", $"Peserta {x.No}: setiap isian paling panjang {PanjangTeks} huruf.")));
        galat.AddRange(usulan.Select((x, i) => (x, No: i + 1)).Where(x => x.x.KelompokProgram.Length == 0 || x.x.Program.Length == 0)
            .Select(x => Galat.Isian($"Kelompok-{x.No}", $"Usulan {x.No}: kelompok program dan program wajib diisi.")));
        galat.AddRange(usulan.Select((x, i) => (x, No: i + 1)).Where(x => Math.Max(x.x.KelompokProgram.Length, Math.Max(x.x.Program.Length, x.x.Kegiatan.Length)) > PanjangProgram)
            .Select(x => Galat.Isian($"Kelompok-{x.No}", $"Usulan {x.No}: setiap isian paling panjang {PanjangProgram} huruf.")));
        return galat;
    }
}
