using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaporIntranet.Data.Audit;

/// <summary>What a save is about to do to one setting.</summary>
internal sealed record PerubahanPengaturan(EntityEntry Baris, EntityState Keadaan, EntitasDiaudit Entitas, string Perbedaan);

/// <summary>Notices changes of configuration, whoever saves them, and puts each into words.</summary>
internal static class PengamatPengaturan
{
    private const int Terbanyak = 12;   // more of one kind in one save is an import: one line for all
    private const int PanjangNilai = 60;
    private const int PanjangPerbedaan = 1500;

    // What every row has and nobody sets.
    private static readonly HashSet<string> KolomTeknis = new(StringComparer.Ordinal) { "Versi", "VersiBaris", "DiubahPada", "DimuatPada", "DitetapkanPada", "DibuatPada", "DisimpanPada" };
    private static readonly string[] KolomNama = ["Nama", "Judul", "NamaJabatan", "NamaTampil", "Tanggal", "Tahun", "Nomor", "Kode", "NamaOrang"];

    /// <summary>What is about to be saved; ask before saving, put into words after it. Call after changes were detected.</summary>
    public static List<PerubahanPengaturan> Lihat(ChangeTracker pelacak)
    {
        var otomatis = pelacak.AutoDetectChangesEnabled;
        pelacak.AutoDetectChangesEnabled = false;   // just done for the search index
        try
        {
            List<PerubahanPengaturan> daftar = [];
            foreach (var baris in pelacak.Entries())
            {
                if (baris.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted) || !PengaturanDiaudit.Diaudit.TryGetValue(baris.Metadata.ClrType, out var entitas)) { continue; }
                var perbedaan = Perbedaan(baris, entitas);
                // Raising a version alone is how writers queue up, no change of a setting.
                if (baris.State != EntityState.Modified || perbedaan.Length > 0) { daftar.Add(new(baris, baris.State, entitas, perbedaan)); }
            }
            return daftar;
        }
        finally { pelacak.AutoDetectChangesEnabled = otomatis; }
    }

    /// <summary>The lines, once everything is saved and has its key: one for each entity, or one for all of a kind when there are many.</summary>
    /// <param name="pelaku">Who; null is the app itself, at its start.</param>
    public static IEnumerable<PeristiwaAudit> Peristiwa(IReadOnlyList<PerubahanPengaturan> daftar, Pelaku? pelaku)
    {
        foreach (var kelompok in daftar.GroupBy(p => (p.Entitas, p.Keadaan)))
        {
            var (entitas, keadaan) = kelompok.Key;
            var kata = keadaan switch { EntityState.Added => "ditambahkan", EntityState.Deleted => "dihapus", _ => "diubah" };
            if (kelompok.Count() > Terbanyak)
            {
                yield return new(entitas.Jenis, string.Create(CultureInfo.InvariantCulture, $"{entitas.Nama}: {kelompok.Count()} baris {kata}"))
                {
                    Pelaku = pelaku ?? Pelaku.Sistem, Objek = entitas.Nama, Rincian = $"Antara lain: {string.Join("; ", kelompok.Take(Terbanyak).Select(p => Sebutan(p.Baris)))}.",
                };
                continue;
            }
            foreach (var satu in kelompok)
            {
                yield return new(entitas.Jenis, $"{entitas.Nama} {kata}")
                {
                    Pelaku = pelaku ?? Pelaku.Sistem, Objek = $"{entitas.Nama} {Sebutan(satu.Baris)}", Rincian = satu.Perbedaan.Length == 0 ? null : satu.Perbedaan,
                };
            }
        }
    }

    private static string Sebutan(EntityEntry baris)
    {
        var kunci = string.Join('/', baris.Metadata.FindPrimaryKey()!.Properties.Select(p => Tulis(baris.Property(p.Name).CurrentValue)));
        return KolomNama.FirstOrDefault(k => baris.Metadata.FindProperty(k) is not null && baris.Property(k).CurrentValue is not null) is { } nama && Tulis(baris.Property(nama).CurrentValue) is var kata && !string.Equals(kata, kunci, StringComparison.Ordinal)
            ? $"{kunci} ({kata})" : kunci;
    }

    private static string Perbedaan(EntityEntry baris, EntitasDiaudit entitas)
    {
        var bagian = baris.Properties.Where(p => !p.Metadata.IsPrimaryKey() && !KolomTeknis.Contains(p.Metadata.Name)).Select(p => Satu(p, baris.State, entitas)).OfType<string>();
        var teks = string.Join("; ", bagian);
        return teks.Length <= PanjangPerbedaan ? teks : teks[..(PanjangPerbedaan - 1)] + "…";
    }

    private static string? Satu(PropertyEntry p, EntityState keadaan, EntitasDiaudit entitas)
    {
        var (lama, baru) = (p.OriginalValue, p.CurrentValue);
        switch (keadaan)
        {
            case EntityState.Modified when !p.IsModified || Equals(lama, baru): return null;
            case EntityState.Added when baru is null: return null;
            case EntityState.Deleted when lama is null: return null;
        }
        if (entitas.HanyaDisebut.Contains(p.Metadata.Name)) { return keadaan == EntityState.Modified ? $"{p.Metadata.Name} diganti" : $"{p.Metadata.Name} terisi"; }
        return keadaan switch
        {
            EntityState.Modified => $"{p.Metadata.Name}: {Tulis(lama)} → {Tulis(baru)}",
            EntityState.Deleted => $"{p.Metadata.Name}: {Tulis(lama)}",
            _ => $"{p.Metadata.Name}: {Tulis(baru)}",
        };
    }

    private static string Tulis(object? nilai)
    {
        var teks = nilai switch
        {
            null => "kosong",
            bool b => b ? "ya" : "tidak",
            DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime d => d.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => nilai.ToString() ?? "",
        };
        return teks.Length <= PanjangNilai ? teks : teks[..(PanjangNilai - 1)] + "…";
    }
}
