using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Angka;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Counts what the targets of the plan measure, live.</summary>
public sealed class AngkaSasaran(AngkaQuery angka)
{
    /// <summary>The figures of a year by target, of those that this person may count as a whole: a unit its own, the coordination and the leaders all.</summary>
    public async Task<IReadOnlyDictionary<int, AngkaPengaduan>> AmbilAsync(Pelaku pelaku, IsiRencana isi, int tahun, CancellationToken ct)
    {
        var sasaran = isi.Sasaran.Where(s => BolehHitung(pelaku, s)).ToList();
        var saringan = SaringanAngka.Untuk(new(JenisPeriode.Tahun, tahun, 1));
        var hasil = new Dictionary<int, AngkaPengaduan>();
        if (sasaran.Exists(s => s is { UnitId: null, KategoriId: null }) && (await angka.AmbilAsync(pelaku, saringan, ct)).Nilai is { } semua)
        {
            foreach (var s in sasaran.Where(s => s is { UnitId: null, KategoriId: null })) { hasil[s.Id] = semua; }
        }
        await PerAsync(DimensiAngka.Unit, s => s.UnitId);
        await PerAsync(DimensiAngka.Kategori, s => s.KategoriId);
        return hasil;

        async Task PerAsync(DimensiAngka dimensi, Func<BarisSasaran, int?> kunci)
        {
            if (sasaran.TrueForAll(s => kunci(s) is null)) { return; }
            var baris = (await angka.PerAsync(pelaku, saringan, dimensi, ct)).Nilai?.ToDictionary(b => b.Kunci, b => b.Angka, StringComparer.Ordinal) ?? [];
            foreach (var s in sasaran)
            {
                if (kunci(s) is { } id) { hasil[s.Id] = baris.GetValueOrDefault(id.ToString(CultureInfo.InvariantCulture)) ?? AngkaPengaduan.Nol; }
            }
        }
    }

    /// <summary>True when the figures that this person may count are those of the whole target.</summary>
    /// <remarks>Usulan: nine pairs share the Sekretariat Daerah, and a pair counts its own cases only.</remarks>
    private static bool BolehHitung(Pelaku pelaku, BarisSasaran s) =>
        pelaku.Peran.Boleh(Izin.LihatRingkasan)
        || (s.UnitId is { } unit && unit == pelaku.UnitId && pelaku.Peran.MilikUnit() && !(pelaku.Peran.MilikPasangan() && unit == UnitKhusus.SekretariatDaerah));
}
