using System.Text.Json;
using LaporIntranet.Data;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>The change an office is looking at, kept until it is applied or dropped: through a reload, a lost connection, another node.</summary>
/// <param name="Kode">Names this look; a download asks for exactly it.</param>
public sealed record UsulanTersimpan(string Kode, PerubahanKalender Perubahan);

/// <summary>Keeps one <see cref="UsulanTersimpan"/> per office, sealed, among its drafts.</summary>
public sealed class UsulanTertunda(KonsepStore gudang)
{
    private const string Kunci = "kalender-usulan";
    private const string BidangKode = "Kode";
    private const string BidangIsi = "Isi";

    /// <summary>Keeps it in place of the one before.</summary>
    /// <returns>What was kept; <c>kalender.terlalu-panjang</c> for a list no calendar has.</returns>
    public async Task<Hasil<UsulanTersimpan>> SimpanAsync(Pelaku pelaku, PerubahanKalender perubahan, CancellationToken ct)
    {
        var usulan = new UsulanTersimpan(Guid.NewGuid().ToString("N"), perubahan);
        var isian = new Dictionary<string, string>(StringComparer.Ordinal) { [BidangKode] = usulan.Kode, [BidangIsi] = JsonSerializer.Serialize(perubahan) };
        var hasil = await gudang.SimpanAsync(pelaku, Kunci, isian, ct);
        return hasil.Galat switch
        {
            null => usulan,
            { Kode: "konsep.terlalu-panjang" } => new Galat("kalender.terlalu-panjang", "Daftar hari libur ini terlalu panjang. Akhir pekan tidak perlu dicantumkan; ringkas daftarnya, lalu ulangi."),
            _ => Hasil<UsulanTersimpan>.Gagal(hasil.DaftarGalat),
        };
    }

    /// <summary>The office's own, or null.</summary>
    public async Task<UsulanTersimpan?> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        if (await gudang.AmbilAsync(pelaku, Kunci, ct) is not { } ada) { return null; }
        try
        {
            return ada.Isian.TryGetValue(BidangKode, out var kode) && ada.Isian.TryGetValue(BidangIsi, out var isi) && JsonSerializer.Deserialize<PerubahanKalender>(isi) is { } perubahan
                ? new(kode, perubahan)
                : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            // Kept by another version of the application: it is typed again.
            return null;
        }
    }

    /// <summary>Forgets it.</summary>
    public Task HapusAsync(Pelaku pelaku, CancellationToken ct) => gudang.HapusAsync(pelaku, Kunci, ct);
}
