using System.Globalization;

namespace LaporIntranet.Data.Audit;

/// <summary>Lines that wait in memory to be written, bounded: whoever is refused a thousand times fills neither memory nor disk, and hides nobody else's line.</summary>
/// <remarks>Aturan: usulan. Of one office, or one address before sign-in, and one kind, the first five in a minute stand as they are; the others are counted in one line when the minute is over.</remarks>
internal sealed class AntreanAudit
{
    /// <summary>Lines that are kept while the database does not answer.</summary>
    public const int Kapasitas = 10_000;

    /// <summary>Lines of one office and kind in a minute that are kept word by word.</summary>
    public const int Utuh = 5;

    private const int JendelaTerbanyak = 2_000;
    private static readonly TimeSpan Lama = TimeSpan.FromMinutes(1);

    private readonly Lock _kunci = new();
    private readonly Queue<(PeristiwaAudit Peristiwa, DateTime Waktu)> _isi = new();
    private readonly Dictionary<(JenisAudit, string), Jendela> _jendela = [];
    private long _gugur;

    /// <summary>True while something waits.</summary>
    public bool Ada { get { lock (_kunci) { return _isi.Count > 0 || _gugur > 0; } } }

    /// <summary>Takes a line.</summary>
    /// <param name="waktu">UTC.</param>
    public void Tambah(PeristiwaAudit peristiwa, DateTime waktu)
    {
        lock (_kunci)
        {
            var kunci = (peristiwa.Jenis, Siapa(peristiwa));
            if (_jendela.TryGetValue(kunci, out var jendela) && waktu - jendela.Mulai >= Lama) { Tutup(kunci, jendela); jendela = null; }
            if (jendela is null)
            {
                // Made-up addresses must not grow this without end: beyond the bound they share one window.
                if (_jendela.Count >= JendelaTerbanyak) { kunci = (peristiwa.Jenis, ""); }
                if (!_jendela.TryGetValue(kunci, out jendela)) { _jendela[kunci] = jendela = new(waktu); }
            }
            if (jendela.Jumlah++ < Utuh) { Antre(peristiwa, waktu); }
            else { jendela.Terakhir = (peristiwa, waktu); }
        }
    }

    /// <summary>Takes out what may be written now.</summary>
    /// <param name="semua">True at the end: also the counts of minutes that are not over.</param>
    public List<(PeristiwaAudit Peristiwa, DateTime Waktu)> Ambil(int terbanyak, DateTime sekarang, bool semua)
    {
        lock (_kunci)
        {
            foreach (var (kunci, jendela) in _jendela.Where(j => semua || sekarang - j.Value.Mulai >= Lama).ToList()) { Tutup(kunci, jendela); }
            var bagian = new List<(PeristiwaAudit, DateTime)>();
            while (bagian.Count < terbanyak && _isi.TryDequeue(out var satu)) { bagian.Add(satu); }
            if (_gugur > 0)
            {
                bagian.Add((new(JenisAudit.AksesDitolak, string.Create(CultureInfo.InvariantCulture, $"{_gugur} penolakan tidak tercatat satu per satu karena antrean catatan penuh")), sekarang));
                _gugur = 0;
            }
            return bagian;
        }
    }

    private void Tutup((JenisAudit, string) kunci, Jendela jendela)
    {
        _jendela.Remove(kunci);
        if (jendela.Terakhir is not { } terakhir) { return; }
        var lebih = jendela.Jumlah - Utuh;
        Antre(terakhir.Peristiwa with
        {
            Ringkas = string.Create(CultureInfo.InvariantCulture, $"{terakhir.Peristiwa.Ringkas}, dan {lebih} penolakan serupa dalam satu menit"), PengaduanId = null,
            Rincian = string.Create(CultureInfo.InvariantCulture, $"{lebih} penolakan sesudah {Utuh} yang pertama; objek adalah yang terakhir."),
        }, terakhir.Waktu);
    }

    private void Antre(PeristiwaAudit peristiwa, DateTime waktu)
    {
        if (_isi.Count >= Kapasitas) { _gugur++; }
        else { _isi.Enqueue((peristiwa, waktu)); }
    }

    private static string Siapa(PeristiwaAudit p) => p.Pelaku is { } x ? string.Create(CultureInfo.InvariantCulture, $"{x.JabatanId}/{x.PenugasanId}") : p.Alamat ?? p.NamaAkun ?? "";

    private sealed class Jendela(DateTime mulai)
    {
        public DateTime Mulai { get; } = mulai;
        public int Jumlah { get; set; }
        public (PeristiwaAudit Peristiwa, DateTime Waktu)? Terakhir { get; set; }
    }
}
