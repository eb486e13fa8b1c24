using LaporIntranet.Live;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>A unit that handled cases like this one.</summary>
/// <param name="Serupa">Those cases, the most similar first.</param>
public sealed record SaranUnit(int PasanganId, string Unit, IReadOnlyList<KasusSerupa> Serupa);

/// <summary>Suggests the unit of a case from similar cases before it. It is shown with its reasons and taken over by hand, never by itself.</summary>
/// <remarks>Usulan.</remarks>
public sealed class SaranUnitQuery(SerupaQuery serupa)
{
    /// <summary>The unit that handled most of the similar cases, weighted by their similarity; null when none is similar or they are divided.</summary>
    /// <param name="teks">Subject and text as the reader sees them.</param>
    public async Task<SaranUnit?> AmbilAsync(Pelaku pelaku, long pengaduanId, string teks, CancellationToken ct)
    {
        var daftar = await serupa.AmbilAsync(pelaku, teks, LingkupSerupa.PernahDitangani, pengaduanId, ct);
        var terberat = daftar.GroupBy(k => k.PasanganId!.Value).Select(g => (Isi: g.ToList(), Berat: g.Sum(k => k.Kemiripan))).OrderByDescending(g => g.Berat).FirstOrDefault();
        if (terberat.Isi is null || terberat.Berat * 2 <= daftar.Sum(k => k.Kemiripan)) { return null; }
        return new(terberat.Isi[0].PasanganId!.Value, terberat.Isi[0].Unit!, terberat.Isi);
    }
}
