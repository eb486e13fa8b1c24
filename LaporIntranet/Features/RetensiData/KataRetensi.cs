using LaporIntranet.Data.Retensi;
using LaporIntranet.Domain.Retensi;

namespace LaporIntranet.Features.RetensiData;

/// <summary>Words of retention.</summary>
internal static class KataRetensi
{
    /// <summary>Counts in one line.</summary>
    public static string Rincian(IEnumerable<HitunganRetensi> hitungan) =>
        string.Join("; ", hitungan.Where(h => h.Banyak > 0).Select(h => FormattableString.Invariant($"{h.Kelas.Nama()}: {h.Banyak}"))) is { Length: > 0 } teks ? teks : "tidak ada";

    /// <summary>A length with its unit.</summary>
    public static string Lama(AturanRetensi aturan, int lama) => aturan switch
    {
        { Tindakan: TindakanRetensi.Simpan, Bawaan: 0 } => "Tetap disimpan",
        { Tindakan: TindakanRetensi.Simpan } => FormattableString.Invariant($"Sekurang-kurangnya {lama} {aturan.Satuan.Nama()}"),
        { Bawaan: 0, Terpanjang: 0 } => "Seketika",
        _ => FormattableString.Invariant($"{lama} {aturan.Satuan.Nama()}"),
    };
}
