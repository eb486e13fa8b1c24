using System.Globalization;

namespace LaporIntranet.Domain.Waktu;

/// <summary>What is filled in for one place of a draft.</summary>
/// <param name="Slot">Code of the place (<see cref="SlotKebijakan.Kode"/>).</param>
/// <param name="AturanId">Rule that stands there; null or empty means no limit.</param>
/// <param name="Jumlah">Amount in <paramref name="Satuan"/>; ignored without a rule.</param>
public sealed record IsianSlot(string Slot, string? AturanId, int? Jumlah, SatuanWaktu? Satuan);

/// <summary>A draft as it is filled in: whose numbers, why, and each place.</summary>
/// <param name="AcuanKode">Whose numbers it uses; the kabupaten's own code or null means its own.</param>
public sealed record DataRancangan(string? AcuanKode, string Alasan, IReadOnlyList<IsianSlot> Isian)
{
    /// <summary>Longest reason, in letters.</summary>
    public const int PanjangAlasan = 300;
    /// <summary>Largest amount, in any unit.</summary>
    public const int JumlahTerbesar = 365;

    /// <summary>Units an edited limit may have: minutes are standard times of an SOP, no limits.</summary>
    public static IReadOnlyList<SatuanWaktu> SatuanBoleh { get; } = [SatuanWaktu.HariKerja, SatuanWaktu.HariKalender, SatuanWaktu.Bulan];

    /// <summary>Checks every field and makes the policy of it.</summary>
    /// <param name="rancangan">The draft it changes.</param>
    /// <param name="aturan">All rules by id, as the regulations have them.</param>
    /// <param name="bawaan">Version 1 of every kabupaten.</param>
    /// <returns>The policy; field errors <c>Alasan</c>, <c>Acuan</c>, <c>Aturan-{slot}</c>, <c>Jumlah-{slot}</c>.</returns>
    public Hasil<KebijakanWaktu> Periksa(KebijakanWaktu rancangan, IReadOnlyDictionary<string, AturanWaktu> aturan, IReadOnlyList<KebijakanWaktu> bawaan)
    {
        var galat = new List<Galat>();
        if (AlasanSalah(Alasan) is { } salah) { galat.Add(salah); }
        var acuan = KebijakanBawaan.DaftarAcuan(bawaan, rancangan.Kode).FirstOrDefault(k => string.Equals(k.Kode, AcuanKode ?? rancangan.Kode, StringComparison.Ordinal));
        if (acuan is null) { galat.Add(Galat.Isian("Acuan", "Pilih kabupaten yang angkanya dipakai.")); }
        var isi = new Dictionary<SlotKebijakan, AturanWaktu>();
        foreach (var isian in Isian.Where(i => !string.IsNullOrEmpty(i.AturanId)))
        {
            if (SlotKebijakan.Cari(isian.Slot) is not { } slot || !aturan.TryGetValue(isian.AturanId!, out var asal) || !slot.Dapat(asal))
            {
                galat.Add(Galat.Isian($"Aturan-{isian.Slot}", $"Aturan {isian.AturanId} tidak dapat dipakai di sini. Pilih dari daftar."));
            }
            else if (AngkaSalah(slot, isian) is { } angka) { galat.Add(angka); }
            else { isi[slot] = asal with { Jumlah = isian.Jumlah, Satuan = isian.Satuan }; }
        }
        if (galat.Count > 0) { return Hasil<KebijakanWaktu>.Gagal(galat); }
        var sendiri = string.Equals(acuan!.Kode, rancangan.Kode, StringComparison.Ordinal);
        return rancangan.Dengan(isi) with { AcuanKode = sendiri ? null : acuan.Kode, AcuanNama = sendiri ? null : acuan.Nama };
    }

    /// <summary>What is wrong with a reason, or null.</summary>
    public static Galat? AlasanSalah(string alasan) =>
        string.IsNullOrWhiteSpace(alasan) ? Galat.Wajib(nameof(Alasan), "Alasan")
        : alasan.Trim().Length > PanjangAlasan ? Galat.Isian(nameof(Alasan), $"Alasan paling panjang {PanjangAlasan} huruf. Yang terketik {alasan.Trim().Length} huruf.")
        : null;

    private static Galat? AngkaSalah(SlotKebijakan slot, IsianSlot isian) =>
        isian.Jumlah is null or < 1 or > JumlahTerbesar
            ? Galat.Isian($"Jumlah-{isian.Slot}", string.Create(CultureInfo.InvariantCulture, $"{slot.Nama}: isi angka 1 sampai {JumlahTerbesar}."))
        : isian.Satuan is not { } satuan || !SatuanBoleh.Contains(satuan)
            ? Galat.Isian($"Jumlah-{isian.Slot}", $"{slot.Nama}: pilih satuan hari kerja, hari kalender, atau bulan.")
        : null;
}
