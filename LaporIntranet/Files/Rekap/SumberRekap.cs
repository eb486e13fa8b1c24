using LaporIntranet.Access;
using LaporIntranet.Data;

namespace LaporIntranet.Files.Rekap;

/// <summary>A recap that the page of recaps offers: a feature registers its own as <c>AddSingleton&lt;SumberRekap, …&gt;()</c>.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.B (rekapitulasi); Barito Timur Lampiran II (laporan berkala).</remarks>
public abstract class SumberRekap
{
    /// <summary>Name in addresses, e.g. <c>tabel-1</c>; no other recap has it.</summary>
    public abstract string Kode { get; }

    /// <summary>Name on the screen.</summary>
    public abstract string Nama { get; }

    /// <summary>One sentence on what stands in it.</summary>
    public abstract string Keterangan { get; }

    /// <summary>Heading that it stands under.</summary>
    public abstract string Kelompok { get; }

    /// <summary>Who may have it; <see cref="SusunAsync"/> asks again.</summary>
    public abstract Izin Izin { get; }

    /// <summary>Lengths of period to choose from, the first one chosen at first; empty for a recap without a period.</summary>
    public virtual IReadOnlyList<JenisPeriode> Periode => [];

    /// <summary>False for what is not signed.</summary>
    public virtual bool Bertanda => true;

    /// <summary>Reads what belongs in it.</summary>
    /// <param name="kemajuan">Told in one short sentence what is being done, or null.</param>
    /// <returns>The workbook; a sentence when it cannot be made or this office may not have it.</returns>
    public abstract Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct);

    /// <summary>Writes the finished file; a recap of very many rows writes it itself, row by row.</summary>
    /// <param name="tujuan">Where it goes; not closed.</param>
    /// <returns>The file name with its extension.</returns>
    public virtual async Task<Hasil<string>> TulisAsync(Stream tujuan, Pelaku pelaku, PermintaanRekap permintaan, KabupatenOptions kabupaten, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var buku = await SusunAsync(pelaku, permintaan, kemajuan, ct);
        if (!buku.Berhasil) { return Hasil<string>.Gagal(buku.DaftarGalat); }
        ct.ThrowIfCancellationRequested();
        kemajuan?.Report("Menulis lembar kerja");
        PenulisRekap.Tulis(tujuan, buku.Nilai, kabupaten, Bertanda ? permintaan.PenandaTangan : null, ct);
        return NamaUnduhan(buku.Nilai.NamaBerkas, permintaan.Periode);
    }

    /// <summary>A file name that tells its period.</summary>
    /// <param name="pokok">Without extension.</param>
    public static string NamaUnduhan(string pokok, Periode? periode) => NamaBerkas.Bersihkan(
        (periode is { } p && !pokok.Contains(p.Kode, StringComparison.Ordinal) ? $"{pokok}-{p.Kode}" : pokok) + ".xlsx");
}
