using LaporIntranet.Data.Seed;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>One place of the draft as it is being filled in.</summary>
public sealed class SuntinganSlot(SlotKebijakan slot, IReadOnlyList<AturanWaktu> pilihan)
{
    /// <summary>The place.</summary>
    public SlotKebijakan Slot => slot;
    /// <summary>Rules that can stand here, of any kabupaten, as the regulations have them.</summary>
    public IReadOnlyList<AturanWaktu> Pilihan => pilihan;
    /// <summary>Id of the chosen rule; empty means no limit.</summary>
    public string AturanId { get; private set; } = "";
    /// <summary>Amount in <see cref="Satuan"/>.</summary>
    public int? Jumlah { get; set; }
    /// <summary>Unit.</summary>
    public SatuanWaktu Satuan { get; set; } = SatuanWaktu.HariKerja;
    /// <summary>The chosen rule as its regulation has it, or null.</summary>
    public AturanWaktu? Asal => pilihan.FirstOrDefault(a => string.Equals(a.Id, AturanId, StringComparison.Ordinal));
    /// <summary>True when the amount differs from the regulation's.</summary>
    public bool Diubah => Asal is { } asal && (asal.Jumlah, asal.Satuan) != (Jumlah, Satuan);
    /// <summary>What is filled in, for a comparison.</summary>
    public AturanWaktu? Isi => Asal is { } asal ? asal with { Jumlah = Jumlah, Satuan = Satuan } : null;

    /// <summary>Chooses a rule: its own amount comes with it.</summary>
    public void Pilih(string? id)
    {
        AturanId = id ?? "";
        if (Asal is { } asal) { Pakai(asal); }
    }

    /// <summary>Takes a rule with the amount it has there, or none.</summary>
    public void Pakai(AturanWaktu? aturan) =>
        (AturanId, Jumlah, Satuan) = (aturan?.Id ?? "", aturan?.Jumlah, aturan?.Satuan ?? SatuanWaktu.HariKerja);
}

/// <summary>The draft as it is being filled in.</summary>
public sealed class SuntinganRancangan
{
    private SuntinganRancangan(IReadOnlyList<SuntinganSlot> slot) => Slot = slot;

    /// <summary>Every place.</summary>
    public IReadOnlyList<SuntinganSlot> Slot { get; }
    /// <summary>Whose numbers it uses.</summary>
    public string AcuanKode { get; set; } = "";
    /// <summary>Why it is made.</summary>
    public string Alasan { get; set; } = "";

    /// <summary>As the draft is stored.</summary>
    public static SuntinganRancangan Dari(BarisVersi rancangan, DataAcuan acuan)
    {
        var slot = SlotKebijakan.Semua.Select(s => new SuntinganSlot(s, [.. acuan.Aturan.Values.Where(s.Dapat)])).ToList();
        var suntingan = new SuntinganRancangan(slot) { Alasan = rancangan.Alasan, AcuanKode = rancangan.Kebijakan.AcuanKode ?? rancangan.Kebijakan.Kode };
        suntingan.Ambil(rancangan.Kebijakan);
        return suntingan;
    }

    /// <summary>Takes every place from a policy.</summary>
    public void Ambil(KebijakanWaktu dari)
    {
        foreach (var slot in Slot) { slot.Pakai(slot.Slot.Isi(dari)); }
    }

    /// <summary>As it is sent.</summary>
    public DataRancangan Data() => new(AcuanKode, Alasan, [.. Slot.Select(s => new IsianSlot(s.Slot.Kode, s.AturanId, s.Jumlah, s.Satuan))]);
}
