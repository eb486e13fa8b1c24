using LaporIntranet.Data;
using LaporIntranet.Data.Pencarian;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Pencarian;

/// <summary>What somebody typed, as things that a case must have all of.</summary>
/// <param name="Syarat">For the index.</param>
/// <param name="Akar">Roots and numbers to mark in the texts found.</param>
/// <param name="Pengganti">Words that stand for mistyped ones: named only when a case that this person may read has one.</param>
internal sealed record TeksTafsir(IReadOnlyList<SyaratCari> Syarat, IReadOnlySet<string> Akar, IReadOnlySet<string> Pengganti)
{
    /// <summary>Nothing can match.</summary>
    public bool Mustahil => Syarat.Any(s => s.Tanda.Count == 0);
}

/// <summary>Reads what was typed: numbers of cases, words, the beginning of the last word, names of categories and units.</summary>
internal sealed class TeksDicari
{
    /// <summary>Words that are looked for; more are left out.</summary>
    public const int PalingBanyak = 8;
    private const int Lanjutan = 12;
    private const int Pengganti = 3;
    private const int AngkaTahun = 4;

    private readonly List<string> _nomor = [];
    private readonly List<string> _kata = [];

    /// <summary>Cuts the text.</summary>
    public TeksDicari(string teks)
    {
        var sisa = TandaCari.PolaNomor.Replace(teks, cocok =>
        {
            _nomor.Add(cocok.Value);
            return " ";
        });
        _kata.AddRange(KataIndonesia.Potong(sisa).Select(p => p.Kata).Where(k => !KataIndonesia.Terlalu(k)).Distinct(StringComparer.Ordinal).Take(PalingBanyak));
    }

    /// <summary>True when nothing that can be looked for is left.</summary>
    public bool Kosong => _nomor.Count == 0 && _kata.Count == 0;

    /// <summary>When all that was typed are numbers: what a case must have whose number it is. A confidential case is found by nothing else.</summary>
    public IReadOnlyList<SyaratCari> HanyaNomor => _kata.All(ArtiNomor)
        ? [.. _nomor.Select(n => new SyaratCari([TandaCari.Nomor(n)], 1)), .. _kata.Select(k => new SyaratCari([TandaCari.Nomor(TandaCari.Akhiran(k))], 1))]
        : [];

    /// <summary>What a case must have, with mistyped words replaced when asked for.</summary>
    public async Task<TeksTafsir> TafsirkanAsync(LaporDbContext db, bool denganPengganti, CancellationToken ct)
    {
        var dikenal = await Kosakata.JumlahAsync(db, [.. _kata.Where(KataIndonesia.HanyaHuruf).Select(KataIndonesia.Akar)], ct);
        var kategori = await db.Kategori.AsNoTracking().Select(k => new { k.Id, k.Nama }).ToListAsync(ct);
        var unit = await db.Pasangan.AsNoTracking().Select(p => new { p.Id, Nama = p.NamaTampil + " " + p.NamaPendek }).ToListAsync(ct);
        List<(string Tanda, HashSet<string> Akar)> nama =
            [.. kategori.Select(k => (TandaCari.Kategori(k.Id), Akar(k.Nama))), .. unit.Select(u => (TandaCari.Unit(u.Id), Akar(u.Nama)))];
        var (syarat, sorot, pengganti) = (new List<SyaratCari>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        syarat.AddRange(_nomor.Select(n => new SyaratCari([TandaCari.Nomor(n), TandaCari.NomorLama(n)], 1)));
        foreach (var kata in _kata)
        {
            var akar = KataIndonesia.Akar(kata);
            sorot.Add(akar);
            if (!KataIndonesia.HanyaHuruf(kata))
            {
                // A year stands in many texts, a longer number in few.
                syarat.Add(new(ArtiNomor(kata) ? [kata, TandaCari.Nomor(TandaCari.Akhiran(kata)), TandaCari.NomorLama(TandaCari.Akhiran(kata))] : [kata], kata.Length <= AngkaTahun ? SyaratCari.Banyak : 1));
                continue;
            }
            var (tanda, kira) = (new HashSet<string>(StringComparer.Ordinal), (long)dikenal.GetValueOrDefault(akar));
            if (dikenal.ContainsKey(akar)) { tanda.Add(akar); }
            if (string.Equals(kata, _kata[^1], StringComparison.Ordinal) && kata.Length >= 3) { Tambah(await Kosakata.BerawalanAsync(db, kata, Lanjutan, ct)); }
            if (denganPengganti)
            {
                var mirip = await Kosakata.MiripAsync(db, kata, Pengganti, ct);
                Tambah(mirip);
                pengganti.UnionWith(mirip.Select(m => m.Akar));
            }
            sorot.UnionWith(tanda);
            foreach (var (milik, _) in nama.Where(n => n.Akar.Contains(akar)))
            {
                tanda.Add(milik);
                kira = SyaratCari.Banyak;
            }
            syarat.Add(new(tanda, (int)Math.Min(kira, SyaratCari.Banyak)));

            void Tambah(List<KataDikenal> lain)
            {
                foreach (var satu in lain.Where(l => tanda.Add(l.Akar))) { kira += satu.Jumlah; }
            }
        }
        return new(syarat, sorot, pengganti);
    }

    private static bool ArtiNomor(string kata) => kata.Length <= 9 && kata.All(char.IsAsciiDigit);

    private static HashSet<string> Akar(string nama) => KataIndonesia.AkarDari(nama).ToHashSet(StringComparer.Ordinal);
}
