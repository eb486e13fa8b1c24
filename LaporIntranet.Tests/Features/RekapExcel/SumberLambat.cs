using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Tests.Features.RekapExcel;

/// <summary>A recap that waits until the test lets it go on.</summary>
internal sealed class SumberLambat : SumberRekap
{
    public TaskCompletionSource Mulai { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Lanjut { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Berhenti { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool Bulanan { get; init; }

    public override string Kode => "lambat";

    public override string Nama => "Rekap lambat";

    public override string Keterangan => "Menunggu uji.";

    public override string Kelompok => "Aneka uji";

    public override Izin Izin => Izin.LihatMutu;

    public override IReadOnlyList<JenisPeriode> Periode => Bulanan ? [JenisPeriode.Bulan] : [];

    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        kemajuan?.Report("Menghitung pengaduan unit keempat");
        Mulai.TrySetResult();
        try { await Lanjut.Task.WaitAsync(ct); }
        catch (OperationCanceledException)
        {
            Berhenti.TrySetResult();
            throw;
        }
        return new BukuRekap("Lambat", "Rekap lambat", permintaan.Periode?.Nama, [new("Isi", "REKAP LAMBAT", [new("Uraian", 60)], [new([SelRekap.Teks("Selesai ditunggu")])])]);
    }
}
