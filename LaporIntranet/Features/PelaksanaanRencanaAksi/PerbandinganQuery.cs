using System.Globalization;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>What changed from one version to the next.</summary>
public sealed record IsiPerbandingan(IsiRencana Lama, IsiRencana Baru, IReadOnlyList<SelisihRencana> Selisih);

/// <summary>Compares a version with the one it was made from.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (4).</remarks>
public sealed class PerbandinganQuery(RencanaQuery rencana)
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The comparison; null for a first version.</summary>
    public async Task<Hasil<IsiPerbandingan?>> AmbilAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        var baru = await rencana.AmbilAsync(pelaku, id, ct);
        if (baru.Nilai is not { } isi) { return Hasil<IsiPerbandingan?>.Gagal(baru.DaftarGalat); }
        if (isi.IndukId is not { } indukId) { return Hasil<IsiPerbandingan?>.Dari(null); }
        var lama = await rencana.AmbilAsync(pelaku, indukId, ct);
        return lama.Nilai is { } induk ? new IsiPerbandingan(induk, isi, PembandingRencana.Bandingkan(Butir(induk), Butir(isi))) : Hasil<IsiPerbandingan?>.Gagal(lama.DaftarGalat);
    }

    private static List<ButirRencana> Butir(IsiRencana isi) =>
    [
        .. isi.Program.SelectMany(p => (IEnumerable<ButirRencana>)
            [new($"p{p.Kunci}", $"Program {p.Kode} {p.Nama}", Isi(("Kode", p.Kode), ("Nama", p.Nama), ("Kelompok", p.Kelompok.Nama()))), .. p.Kegiatan.Select(Butir)]),
        .. isi.Sasaran.Select(s => new ButirRencana($"s{s.Ukuran}.{s.UnitId}.{s.KategoriId}", $"Sasaran {s.Nama}", Isi(
            [("Dasar", Angka(s.Dasar)), .. isi.Tahun.Select(t => ($"Target {t}", s.Target.TryGetValue(t, out var nilai) ? Angka(nilai) : null))]))),
        .. isi.Indikator.Select(i => new ButirRencana($"i{i.Kelompok}.{i.Nomor}", $"Indikator {i.Kelompok.Kode()}.{i.Nomor}", Isi(("Indikator", i.Teks), ("Sifat", i.Sifat.Nama())))),
    ];

    private static ButirRencana Butir(BarisKegiatan k) => new($"k{k.Kunci}", $"Kegiatan {k.Kode} {k.Nama ?? "(nama kosong)"}", Isi(
        ("Kode", k.Kode), ("Nama", k.Nama), ("Indikator", k.Indikator), ("Satuan", k.Satuan), ("Anggaran", k.Anggaran is { } a ? "Rp" + a.ToString("N0", Indonesia) : null),
        ("Penanggung jawab", k.Pihak.Count == 0 ? null : string.Join(", ", k.Pihak.Order(StringComparer.Ordinal))), ("Dihitung dari pelatihan", k.DariPelatihan ? "Ya" : "Tidak"),
        ("Rencana triwulan", string.Join("; ", k.Triwulan.Where(t => t.Target > 0).Select(t => $"{t.Periode.Nama} {t.Target}")))));

    private static Dictionary<string, string?> Isi(params (string Nama, string? Nilai)[] isi) => isi.ToDictionary(i => i.Nama, i => i.Nilai, StringComparer.Ordinal);

    private static string? Angka(decimal? nilai) => nilai?.ToString("0.##", Indonesia);
}
