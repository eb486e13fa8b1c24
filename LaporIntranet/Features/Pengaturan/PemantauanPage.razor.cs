using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>Escalation, daily digest and comparison lines.</summary>
public partial class PemantauanPage
{
    private Suntingan? _sunting;
    private PemantauanTersimpan? _bentrok;
    private IReadOnlyList<Galat> _galat = [];
    private string? _tersimpan;
    private int _versi;
    private bool _boleh;
    private bool _tolak;
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private PemantauanQuery Query { get; set; } = null!;

    [Inject]
    private SimpanPemantauanHandler Handler { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var tersimpan = await AmbilAsync();
        _tolak = tersimpan is null;
        if (tersimpan is not null) { Tampilkan(tersimpan); }
    }

    private async Task<PemantauanTersimpan?> AmbilAsync() =>
        Pelaku is null ? null : (await Query.AmbilAsync(Pelaku, CancellationToken.None)).Nilai;

    private void Tampilkan(PemantauanTersimpan t) =>
        (_sunting, _versi, _boleh, _bentrok, _galat, _tersimpan) = (Suntingan.Dari(t.Data), t.Versi, t.Boleh, null, [], null);

    private void PakaiTersimpan() => Tampilkan(_bentrok!);

    private async Task SimpanAsync()
    {
        if (_sibuk || _sunting is not { } s) { return; }
        (_sibuk, _tersimpan) = (true, null);
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(_bentrok?.Versi ?? _versi, s.Data()), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { (_versi, _bentrok, _tersimpan) = (hasil.Nilai, null, "Tersimpan"); }
            else if (hasil.Galat!.Kode is "data.sudah-berubah") { _bentrok = await AmbilAsync(); }
        }
        finally { _sibuk = false; }
    }

    private static string Kalimat(DataPemantauan d) =>
        $"Eskalasi {d.NaikAdminKoordinator}, {d.NaikKoordinator}, {d.NaikWakilKetua}, {d.NaikKetua} hari kerja. Ringkasan pukul {d.JamRingkasan:HH.mm} sampai {d.JamSelesai:HH.mm}. Garis: "
        + string.Join("; ", d.Garis.Select(g => $"{g.Nama}, {g.Jumlah} {g.Satuan?.Nama()} sejak {g.Mulai.Nama()}")) + ".";

    private sealed class Suntingan
    {
        public int? NaikAdminKoordinator { get; set; }
        public int? NaikKoordinator { get; set; }
        public int? NaikWakilKetua { get; set; }
        public int? NaikKetua { get; set; }
        public TimeOnly? JamRingkasan { get; set; }
        public TimeOnly? JamSelesai { get; set; }
        public required List<SuntinganGaris> Garis { get; init; }

        public static Suntingan Dari(DataPemantauan d) => new()
        {
            NaikAdminKoordinator = d.NaikAdminKoordinator, NaikKoordinator = d.NaikKoordinator, NaikWakilKetua = d.NaikWakilKetua, NaikKetua = d.NaikKetua,
            JamRingkasan = d.JamRingkasan, JamSelesai = d.JamSelesai,
            Garis = [.. d.Garis.Select(g => new SuntinganGaris { Nama = g.Nama, Mulai = g.Mulai, Jumlah = g.Jumlah, Satuan = g.Satuan ?? SatuanWaktu.HariKerja, Sumber = g.Sumber })],
        };

        public DataPemantauan Data() => new(
            NaikAdminKoordinator, NaikKoordinator, NaikWakilKetua, NaikKetua, JamRingkasan, JamSelesai,
            [.. Garis.Select(g => new IsianGaris(g.Nama ?? "", g.Mulai, g.Jumlah, g.Satuan, g.Sumber ?? ""))]);
    }

    private sealed class SuntinganGaris
    {
        public string? Nama { get; set; } = "";
        public KejadianKasus Mulai { get; set; } = KejadianKasus.Diterima;
        public int? Jumlah { get; set; }
        public SatuanWaktu Satuan { get; set; } = SatuanWaktu.HariKerja;
        public string? Sumber { get; set; } = "";
    }
}
