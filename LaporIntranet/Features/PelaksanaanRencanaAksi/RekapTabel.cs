using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>One of Tabel 5 to 8 of the plan in force, or all of them.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB III-IV.</remarks>
internal sealed class RekapTabel(int[] nomor, string nama, string keterangan, RencanaQuery rencana, AngkaSasaran angka, Jam jam) : SumberRekap
{
    /// <inheritdoc/>
    public override string Kode => nomor.Length == 1 ? $"rencana-tabel-{nomor[0]}" : "rencana-tabel";
    /// <inheritdoc/>
    public override string Nama => nama;
    /// <inheritdoc/>
    public override string Keterangan => keterangan;
    /// <inheritdoc/>
    public override string Kelompok => "Rencana Aksi";
    /// <inheritdoc/>
    public override Izin Izin => Izin.LihatMutu;

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        kemajuan?.Report("Membaca Rencana Aksi");
        var hasil = await rencana.AmbilAsync(pelaku, null, ct);
        if (!hasil.Berhasil && hasil.Galat is { } galat) { return galat; }
        if (hasil.Nilai is not { } isi) { return new Galat("rencana.belum-ada", "Rencana Aksi belum disusun."); }
        var model = await ModelAsync(pelaku, isi, angka, jam, ct);
        return new BukuRekap($"{isi.Nama.Replace(' ', '-').Replace('–', '-')}-{string.Join('-', nomor.Select(n => $"Tabel{n}"))}", $"{nama} {isi.Nama}", null, [.. nomor.Select(n => LembarTabel.Susun(model, n))]);
    }

    /// <summary>The tables of a version with the figures of its years up to now.</summary>
    public static async Task<ModelTabel> ModelAsync(Pelaku pelaku, IsiRencana isi, AngkaSasaran angka, Jam jam, CancellationToken ct)
    {
        var perTahun = new Dictionary<int, IReadOnlyDictionary<int, AngkaPengaduan>>();
        foreach (var tahun in isi.Tahun.Where(t => t <= jam.HariIni.Year)) { perTahun[tahun] = await angka.AmbilAsync(pelaku, isi, tahun, ct); }
        return ModelTabel.Dari(isi, perTahun);
    }
}

/// <summary>Tabel 5 to 8 of the built-in example.</summary>
internal sealed class RekapContoh : SumberRekap
{
    /// <inheritdoc/>
    public override string Kode => "rencana-contoh";
    /// <inheritdoc/>
    public override string Nama => "Tabel 5–8 contoh Kotawaringin Timur";
    /// <inheritdoc/>
    public override string Keterangan => "Contoh rencana dari Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022, dengan catatan atas kekeliruannya.";
    /// <inheritdoc/>
    public override string Kelompok => "Rencana Aksi";
    /// <inheritdoc/>
    public override Izin Izin => Izin.LihatMutu;
    /// <inheritdoc/>
    public override bool Bertanda => false;

    /// <inheritdoc/>
    public override Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        if (!pelaku.Peran.Boleh(Izin)) { return Task.FromResult<Hasil<BukuRekap>>(new Galat("akses.tanpa-hak", "Halaman atau data ini tidak ditemukan.")); }
        var model = ModelTabel.Dari(PembacaRujukan.KotawaringinTimur);
        return Task.FromResult<Hasil<BukuRekap>>(new BukuRekap("Contoh-Rencana-Aksi-Kotawaringin-Timur", Nama, null, [.. Enumerable.Range(5, 4).Select(n => LembarTabel.Susun(model, n))]));
    }
}
