using System.Text.Json;

namespace LaporIntranet.Features.Masuk;

/// <summary>An office one can sign in as.</summary>
/// <param name="Kode">Code in the address <c>/masuk/demo/{kode}</c>.</param>
/// <param name="Nama">First line, e.g. "Sekretaris Daerah".</param>
/// <param name="Peran">Second line, e.g. "Ketua".</param>
/// <param name="Inisial">Two characters for the avatar.</param>
public sealed record JabatanMasuk(string Kode, string Nama, string Peran, string Inisial);

/// <summary>A liaison pair.</summary>
/// <param name="Nama">The bagian for Setda's nine; the unit's own name otherwise.</param>
/// <param name="KodePejabat">Code of the Pejabat Penghubung.</param>
/// <param name="KodeAdmin">Code of the Admin Penghubung.</param>
public sealed record PasanganMasuk(string Nama, string KodePejabat, string KodeAdmin);

/// <summary>A unit and its pairs.</summary>
/// <param name="Nomor">Number in the decree, from 1.</param>
/// <param name="Nama">Display name.</param>
/// <param name="Singkatan">Common short name, or null.</param>
/// <param name="Pasangan">One pair, or Setda's nine.</param>
public sealed record UnitMasuk(int Nomor, string Nama, string? Singkatan, IReadOnlyList<PasanganMasuk> Pasangan);

/// <summary>Everything the sign-in page lists.</summary>
/// <param name="NomorKeputusan">Number of the decree.</param>
/// <param name="Pimpinan">Pembina to Admin Koordinator.</param>
/// <param name="Unit">The units in the decree's order.</param>
public sealed record DaftarMasuk(string NomorKeputusan, IReadOnlyList<JabatanMasuk> Pimpinan, IReadOnlyList<UnitMasuk> Unit)
{
    /// <summary>Number of offices: leaders, and two for each pair.</summary>
    public int JumlahJabatan => Pimpinan.Count + (2 * JumlahPasangan);

    /// <summary>Number of pairs.</summary>
    public int JumlahPasangan => Unit.Sum(unit => unit.Pasangan.Count);

    /// <summary>What remains when only entries that contain <paramref name="cari"/> are kept.</summary>
    public DaftarMasuk Saring(string? cari)
    {
        if (string.IsNullOrWhiteSpace(cari))
        {
            return this;
        }

        var kata = cari.Trim();
        bool Cocok(params string?[] teks) => teks.Any(satu => satu?.Contains(kata, StringComparison.OrdinalIgnoreCase) == true);
        return this with
        {
            Pimpinan = [.. Pimpinan.Where(jabatan => Cocok(jabatan.Nama, jabatan.Peran))],
            Unit = [.. Unit
                .Select(unit => Cocok(unit.Nama, unit.Singkatan) ? unit : unit with { Pasangan = [.. unit.Pasangan.Where(pasangan => Cocok(pasangan.Nama))] })
                .Where(unit => unit.Pasangan.Count > 0)],
        };
    }
}

/// <summary>Lists the offices of the decree.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I.</remarks>
public sealed class DaftarJabatanQuery
{
    private static readonly Lazy<DaftarMasuk> Isi = new(Baca);

    /// <summary>The whole list.</summary>
    public ValueTask<DaftarMasuk> AmbilAsync(CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Isi.Value);
    }

    private static DaftarMasuk Baca()
    {
        using var aliran = typeof(DaftarJabatanQuery).Assembly.GetManifestResourceStream("LaporIntranet.Data.Seed.barito-timur-tim-koordinasi.json")
            ?? throw new InvalidOperationException("The decree is not embedded.");
        using var dokumen = JsonDocument.Parse(aliran);
        var akar = dokumen.RootElement;
        var unit = akar.GetProperty("unitKerja").EnumerateArray().Select(BacaUnit).ToList();
        var nomor = akar.GetProperty("keputusan").GetProperty("nomor").GetString()!;
        return new DaftarMasuk(nomor, BacaPimpinan(akar, unit), unit);
    }

    private static UnitMasuk BacaUnit(JsonElement unit)
    {
        var nomor = unit.GetProperty("nomor").GetInt32();
        var nama = unit.GetProperty("namaTampil").GetString()!;
        var pasangan = unit.GetProperty("pasangan").EnumerateArray().Select(satu =>
        {
            var urutan = satu.GetProperty("urutan").GetString();
            var akhiran = urutan is null ? $"{nomor}" : $"{nomor}-{urutan}";
            return new PasanganMasuk(satu.GetProperty("subUnit").GetString() ?? nama, "pejabat-penghubung-" + akhiran, "admin-penghubung-" + akhiran);
        });
        return new UnitMasuk(nomor, nama, unit.GetProperty("singkatan").GetString(), [.. pasangan]);
    }

    private static List<JabatanMasuk> BacaPimpinan(JsonElement akar, List<UnitMasuk> unit)
    {
        List<string> Pemangku(string kunci) => [.. akar.GetProperty("kedudukan").EnumerateArray()
            .SelectMany(satu => satu.TryGetProperty("anak", out var anak) ? anak.EnumerateArray().ToArray() : [satu])
            .Where(satu => satu.GetProperty("kunci").ValueEquals(kunci))
            .SelectMany(satu => satu.GetProperty("pemangku").EnumerateArray())
            .Select(pemangku => Ringkas(pemangku.GetProperty("jabatan").GetString()!, unit))];

        var pembina = Pemangku("pembina");
        var hasil = new List<JabatanMasuk>
        {
            new("bupati", pembina[0], "Pembina", "BU"),
            new("wakil-bupati", pembina[1], "Pembina", "WB"),
            new("ketua", Pemangku("ketua")[0], "Ketua", "KT"),
            new("wakil-ketua", Pemangku("wakilKetua")[0], "Wakil Ketua", "WK"),
            new("koordinator", Pemangku("koordinator")[0], "Koordinator", "KO"),
        };
        hasil.AddRange(Pemangku("adminKoordinator").Select((jabatan, i) =>
            new JabatanMasuk($"admin-koordinator-{i + 1}", jabatan, $"Admin Koordinator {i + 1}", $"A{i + 1}")));
        return hasil;
    }

    /// <summary>Drops from a title what the page already says: the kabupaten, and the dinas of a subordinate.</summary>
    private static string Ringkas(string jabatan, List<UnitMasuk> unit)
    {
        var teks = jabatan.Replace(" Kabupaten Barito Timur", "", StringComparison.Ordinal).Replace(" Barito Timur", "", StringComparison.Ordinal);
        foreach (var satu in unit)
        {
            if (!teks.EndsWith(" " + satu.Nama, StringComparison.Ordinal))
            {
                continue;
            }

            var awal = teks[..^(satu.Nama.Length + 1)];
            return string.Equals(awal, "Kepala", StringComparison.Ordinal)
                ? $"Kepala {satu.Singkatan ?? satu.Nama}"
                : awal.Replace("Kepala Bidang", "Kabid", StringComparison.Ordinal);
        }

        return teks;
    }
}
