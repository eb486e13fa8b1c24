namespace LaporIntranet.Tests.Support;

/// <summary>The steps of an answer as somebody takes them who has confirmed everything the gate asks; tests of the gate pass their own <see cref="DaftarPeriksa"/>.</summary>
internal static class TanpaFormulir
{
    public static Hasil AjukanJawaban(this Pengaduan p, string teks, KonteksTindakan konteks) => p.AjukanJawaban(teks, DaftarPeriksa.Lengkap, konteks);

    public static Hasil TulisJawaban(this Pengaduan p, string teks, KonteksTindakan konteks) => p.TulisJawaban(teks, DaftarPeriksa.Lengkap, konteks);

    public static Hasil Setujui(this Pengaduan p, KonteksTindakan konteks) => p.Setujui(DaftarPeriksa.Lengkap, konteks);

    public static Hasil KirimJawaban(this Pengaduan p, KonteksTindakan konteks) => p.KirimJawaban(DaftarPeriksa.Lengkap, konteks);
}
