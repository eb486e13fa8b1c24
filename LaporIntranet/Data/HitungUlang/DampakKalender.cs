namespace LaporIntranet.Data.HitungUlang;

/// <summary>A running limit that another calendar puts on another day.</summary>
/// <param name="PengaduanId">The case.</param>
/// <param name="Nomor">Its number.</param>
/// <param name="Unit">The pair that handles it, or null before the disposition.</param>
/// <param name="Jenis">Which clock.</param>
/// <param name="Lama">The limit as stored, a local date.</param>
/// <param name="Baru">The limit by the proposed calendar.</param>
/// <param name="Sementara">True when the new one still reaches into a year that is not loaded.</param>
public sealed record TenggatBergeser(long PengaduanId, string Nomor, string? Unit, JenisTenggat Jenis, DateOnly Lama, DateOnly Baru, bool Sementara);

/// <summary>What a change of the calendar does, or did, to the running clocks.</summary>
/// <param name="VersiPengaturan">The version of the settings it was worked out from, which applying it asks for; once applied, the one it has become.</param>
/// <param name="Diperiksa">Running clocks, paused ones too.</param>
/// <param name="Bergeser">Those whose limit falls on another day.</param>
/// <param name="LebihLambat">Of these: to a later day.</param>
/// <param name="LebihCepat">Of these: to an earlier day.</param>
/// <param name="MenjadiTerlambat">Of these: in time today by the stored limit, late by the new one. Paused clocks and <see cref="JenisTenggat.Penutupan"/> are never late.</param>
/// <param name="TidakLagiTerlambat">Of these: late by the stored limit, in time by the new one.</param>
/// <param name="HanyaPeringatan">Clocks whose limit stays and whose early warning moves.</param>
/// <param name="MenjadiPasti">Clocks that were provisional and no longer are, moved or not.</param>
/// <param name="MasihSementara">Clocks that are provisional afterwards.</param>
/// <param name="Contoh">At most <see cref="BanyakContoh"/> of the moved: first those that become late, then by the new date.</param>
public sealed record DampakKalender(
    int VersiPengaturan, int Diperiksa, int Bergeser, int LebihLambat, int LebihCepat, int MenjadiTerlambat, int TidakLagiTerlambat,
    int HanyaPeringatan, int MenjadiPasti, int MasihSementara, IReadOnlyList<TenggatBergeser> Contoh)
{
    /// <summary>Longest <see cref="Contoh"/>.</summary>
    public const int BanyakContoh = 200;
}

/// <summary>Counts the effect clock by clock; keeps no more than the sample.</summary>
internal sealed class PengumpulDampak(DateOnly hariIni)
{
    // The worst of the sample is the first to go.
    private readonly PriorityQueue<Terhitung, (bool TetapTepat, DateOnly Baru, long Id)> _contoh = new(Comparer<(bool, DateOnly, long)>.Create((a, b) => b.CompareTo(a)));
    private int _diperiksa, _lambat, _cepat, _menjadiTerlambat, _tidakLagi, _peringatan, _pasti, _sementara;

    public void Tambah(Terhitung t)
    {
        _diperiksa++;
        if (t.Baru.Sementara) { _sementara++; }
        else if (t.Lama.Sementara) { _pasti++; }
        if (!t.Bergeser)
        {
            if (t.Lama.PeringatanDari != t.Baru.PeringatanDari) { _peringatan++; }
            return;
        }
        if (t.Baru.Batas > t.Lama.Batas) { _lambat++; }
        else { _cepat++; }
        var (dulu, kini) = (Terlambat(t.Lama, t.Lama.Batas), Terlambat(t.Lama, t.Baru.Batas));
        if (kini && !dulu) { _menjadiTerlambat++; }
        if (dulu && !kini) { _tidakLagi++; }
        _contoh.Enqueue(t, (!kini || dulu, t.Baru.Batas, t.Lama.Id));
        if (_contoh.Count > DampakKalender.BanyakContoh) { _contoh.Dequeue(); }
    }

    public DampakKalender Dampak(int versiPengaturan, Func<Terhitung, TenggatBergeser> sajikan)
    {
        var contoh = new List<TenggatBergeser>(_contoh.Count);
        while (_contoh.TryDequeue(out var t, out _)) { contoh.Add(sajikan(t)); }
        contoh.Reverse();
        return new(versiPengaturan, _diperiksa, _lambat + _cepat, _lambat, _cepat, _menjadiTerlambat, _tidakLagi, _peringatan, _pasti, _sementara, contoh);
    }

    private bool Terlambat(JamBerjalan jam, DateOnly batas) => batas < hariIni && !jam.Dijeda && jam.Jenis != JenisTenggat.Penutupan;
}
