using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Locks an assessment: its answers, tables and meeting stay as they are from then on.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record KunciPenilaian(int SesiId, int Versi);

/// <summary>Opens a locked assessment again, for a reason.</summary>
public sealed record BukaKunciPenilaian(int SesiId, int Versi, string? Alasan);

/// <summary>Handles <see cref="KunciPenilaian"/> and <see cref="BukaKunciPenilaian"/>.</summary>
/// <remarks>Usulan: those who set it up lock it; only the Ketua opens it again, so that a signed Berita Acara does not change under the hands of its writers.</remarks>
public sealed class KunciPenilaianHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Locks it, with the numbers of Tabel 1 as they stand on the page: what was agreed on is what is signed.</summary>
    /// <returns>What is missing, one error each; <c>data.sudah-berubah</c> when anything moved meanwhile.</returns>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, KunciPenilaian perintah, CancellationToken ct) => penulis.TulisSesiAsync(pelaku, perintah.SesiId, perintah.Versi,
            s => s.Include(x => x.DaftarJawaban).ThenInclude(j => j.DaftarBentrok).Include(x => x.DaftarPrioritas).Include(x => x.DaftarPeserta).AsSplitQuery(), async (db, sesi) =>
            {
                var berkas = (await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.JawabanPenilaian, [.. sesi.DaftarJawaban.Select(j => j.Id)], ct)).Select(b => b.PemilikId).ToHashSet();
                var galat = PemeriksaKunci.Periksa(new(
                    [.. sesi.DaftarJawaban.OrderBy(j => j.Nomor).Select(j => new KeadaanPertanyaan(j.Nomor, j.Nilai, j.Bukti is not null || berkas.Contains(j.Id), j.DaftarBentrok.Count > 0))],
                    sesi.Asal is not null, sesi.DaftarPrioritas.Any(p => p.Urutan is not null), sesi is { TanggalRapat: not null, TempatRapat: not null }, sesi.DaftarPeserta.Count));
                if (galat.Count > 0) { return galat; }
                // Every answer moves: whoever is writing one at this instant starts again, and finds it locked.
                foreach (var jawaban in sesi.DaftarJawaban) { jawaban.Versi++; }
                sesi.Status = StatusPenilaian.Terkunci;
                sesi.DaftarKunci.Add(new() { Dikunci = true, JabatanId = pelaku.JabatanId, Pada = jam.Sekarang });
                return [];
            }, ct);

    /// <summary>Opens it again.</summary>
    /// <returns>A field error without a reason; <c>akses.*</c> for anybody but the Ketua.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, BukaKunciPenilaian perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.BukaKunciPenilaian, ct) is { } tolak) { return tolak; }
            if (await db.SesiPenilaian.SingleOrDefaultAsync(s => s.Id == perintah.SesiId, ct) is not { } sesi) { return PenilaianQuery.TidakAda; }
            var alasan = perintah.Alasan?.Trim() ?? "";
            if (alasan.Length == 0) { return Galat.Wajib("Alasan", "Alasan"); }
            if (alasan.Length > IsiNilaiHandler.PanjangAlasan) { return Galat.Isian("Alasan", $"Alasan paling panjang {IsiNilaiHandler.PanjangAlasan} huruf. Yang terketik {alasan.Length} huruf."); }
            if (sesi.Versi != perintah.Versi || sesi.Status != StatusPenilaian.Terkunci) { return PenulisPenilaian.SudahBerubah; }
            (sesi.Status, sesi.Versi) = (StatusPenilaian.Terbuka, sesi.Versi + 1);
            sesi.DaftarKunci.Add(new() { Dikunci = false, JabatanId = pelaku.JabatanId, Pada = jam.Sekarang, Alasan = alasan });
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Penilaian, sesi.Id, pelaku.JabatanId));
            return sesi.Versi;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? PenulisPenilaian.SudahBerubah : hasil;
    }
}
