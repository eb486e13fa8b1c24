namespace LaporIntranet.Domain.Penanganan;

/// <content>The stamp that a sent text stands in SP4N-LAPOR!.</content>
public static partial class Alur
{
    private static IEnumerable<BarisAlur> BarisInputSp4n()
    {
        var belum = new Syarat("sp4n.tidak-ada-yang-ditandai", "Tidak ada jawaban terkirim yang masih perlu diinput ke SP4N-LAPOR!.", p => p.JawabanBelumDiinput);
        return Enum.GetValues<StatusPengaduan>().Select(s => new BarisAlur(s, Tindakan.TandaiInputSp4n, s, ParaAdmin, "BT Lampiran II V.8, VII.5 dan VII.6", belum));
    }
}
