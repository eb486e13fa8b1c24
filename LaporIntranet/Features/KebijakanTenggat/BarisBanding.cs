namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>One row of a comparison, in words.</summary>
public sealed record BarisBanding(string Nama, string Lama, string Baru)
{
    /// <summary>True when the two differ.</summary>
    public bool Berubah => !string.Equals(Lama, Baru, StringComparison.Ordinal);

    /// <summary>Every place of two versions, and whose numbers they use.</summary>
    public static IReadOnlyList<BarisBanding> Susun(KebijakanWaktu lama, KebijakanWaktu baru) =>
    [
        new("Memakai angka", lama.AcuanNama ?? lama.Nama, baru.AcuanNama ?? baru.Nama),
        .. SlotKebijakan.Semua.Select(s => new BarisBanding(s.Nama, KalimatKebijakan.Isi(s.Isi(lama)), KalimatKebijakan.Isi(s.Isi(baru)))),
    ];
}
