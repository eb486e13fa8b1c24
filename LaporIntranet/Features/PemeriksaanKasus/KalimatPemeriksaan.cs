namespace LaporIntranet.Features.PemeriksaanKasus;

/// <summary>Sentences about field inspections.</summary>
public static class KalimatPemeriksaan
{
    /// <summary>Said where the case was classified as needing none.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.C.2 and C.3: the classification decides the limit, so the inspection does not.</remarks>
    public const string TanpaPemeriksaan =
        "Pengaduan ini diklasifikasikan tanpa pemeriksaan lapangan. Bila ternyata perlu diperiksa, pemeriksaan tetap dapat dicatat, tetapi batas waktu jawaban tidak berubah. Beri tahu Admin Koordinator bila klasifikasinya perlu diubah.";
}
