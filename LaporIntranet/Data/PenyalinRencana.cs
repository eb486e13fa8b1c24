using LaporIntranet.Data.Seed;

namespace LaporIntranet.Data;

/// <summary>Copies plans: the example into a first draft, a version into the next.</summary>
internal static class PenyalinRencana
{
    private const int TandaPertama = 2022;

    /// <summary>The name with our kabupaten instead of the example's.</summary>
    public static string Sesuaikan(string nama, string kabupaten) => nama.Replace(PembacaRujukan.KotawaringinTimur.Kabupaten, kabupaten, StringComparison.Ordinal);

    /// <summary>Fills a new draft with the two targets of Tabel 5 (without numbers), the indicators of Tabel 7 and, when asked, the programs of Tabel 6.</summary>
    public static void Isi(RencanaAksi rencana, RencanaRujukan contoh, string kabupaten, bool denganProgram)
    {
        rencana.DaftarSasaran.AddRange(Enum.GetValues<UkuranSasaran>().Select(u => new SasaranRencana { Ukuran = u }));
        rencana.DaftarIndikator.AddRange(contoh.Indikator.Select(i => new IndikatorRencana { Kelompok = i.Kelompok, Nomor = i.Nomor, Teks = i.Teks, Sifat = i.Sifat }));
        if (!denganProgram) { return; }
        rencana.DaftarProgram.AddRange(
            from kelompok in contoh.Kelompok
            from program in kelompok.Program
            select new ProgramRencana { Kelompok = kelompok.Kelompok, Kode = program.Baris.Kode, Nama = Sesuaikan(program.Baris.Nama!, kabupaten) });
    }

    /// <summary>The activities of a copied program. A program without any gets one of its own name, so that it can be planned by quarter.</summary>
    public static IEnumerable<KegiatanRencana> KegiatanContoh(RencanaAksi rencana, ProgramRencana program, string kabupaten)
    {
        if (PembacaRujukan.KotawaringinTimur.Program.FirstOrDefault(p => string.Equals(p.Baris.Kode, program.Kode, StringComparison.Ordinal)) is not { } contoh) { yield break; }
        var sendiri = contoh.Kegiatan.Count == 0;
        foreach (var baris in sendiri ? [contoh.Baris] : contoh.Kegiatan)
        {
            yield return Kegiatan(rencana.Id, rencana.TahunMulai, rencana.TahunSelesai, program, baris, sendiri ? program.Kode + ".1" : baris.Kode,
                baris.Tahun.Count > 0 ? baris.Tahun : contoh.Baris.Tahun, sendiri ? "Sumber memuat program ini tanpa kegiatan; kegiatan ini usulan." : null, kabupaten);
        }
    }

    /// <summary>One activity of the example in our years; unit and number of each quarter are a proposal for the draft.</summary>
    public static KegiatanRencana Kegiatan(
        int rencanaId, int mulai, int selesai, ProgramRencana program, BarisRujukan baris, string kode, IReadOnlyList<int> tahun, string? catatan, string kabupaten)
    {
        var pelatihan = program.Kelompok == KelompokProgram.SumberDayaManusia;
        return new()
        {
            RencanaId = rencanaId, ProgramId = program.Id, Kode = kode, Nama = baris.Nama is null ? null : Sesuaikan(baris.Nama, kabupaten), Satuan = pelatihan ? "petugas" : "kegiatan",
            DariPelatihan = pelatihan, KodeSumber = baris.KodeDikoreksi ? baris.KodeSumber ?? "tanpa kode" : null, Catatan = catatan ?? baris.Catatan,
            DaftarTriwulan =
            [
                .. from t in tahun.Select(t => Math.Clamp(mulai + t - TandaPertama, mulai, selesai)).Distinct()
                   from ke in Enumerable.Range(1, 4)
                   select new TriwulanKegiatan { Tahun = t, Ke = ke, Target = 1 },
            ],
        };
    }

    /// <summary>The next version as a draft: text and targets; realisations follow when it takes force.</summary>
    public static RencanaAksi Versi(RencanaAksi asal, string alasan, int jabatanId, DateTime sekarang)
    {
        var baru = new RencanaAksi
        {
            Rangkaian = asal.Rangkaian, NomorVersi = asal.NomorVersi + 1, IndukId = asal.Id, TahunMulai = asal.TahunMulai, TahunSelesai = asal.TahunSelesai,
            Status = StatusRencana.Draf, Alasan = alasan, Sumber = asal.Sumber, DibuatJabatanId = jabatanId, DibuatPada = sekarang,
        };
        baru.DaftarProgram.AddRange(asal.DaftarProgram.Select(p => new ProgramRencana { KunciId = p.KunciId ?? p.Id, Kelompok = p.Kelompok, Kode = p.Kode, Nama = p.Nama }));
        baru.DaftarSasaran.AddRange(asal.DaftarSasaran.Select(s => new SasaranRencana
        {
            Ukuran = s.Ukuran, UnitId = s.UnitId, KategoriId = s.KategoriId, Dasar = s.Dasar,
            DaftarTarget = [.. s.DaftarTarget.Select(t => new TargetSasaran { Tahun = t.Tahun, Nilai = t.Nilai })],
        }));
        baru.DaftarIndikator.AddRange(asal.DaftarIndikator.Select(i => new IndikatorRencana { Kelompok = i.Kelompok, Nomor = i.Nomor, Teks = i.Teks, Sifat = i.Sifat }));
        return baru;
    }

    /// <summary>The activities of the next version, once its programs have keys.</summary>
    public static IEnumerable<KegiatanRencana> KegiatanVersi(RencanaAksi asal, RencanaAksi baru) =>
        from lama in asal.DaftarProgram
        let program = baru.DaftarProgram.Single(p => p.KunciId == (lama.KunciId ?? lama.Id))
        from k in lama.DaftarKegiatan
        select new KegiatanRencana
        {
            RencanaId = baru.Id, ProgramId = program.Id, KunciId = k.KunciId ?? k.Id, Kode = k.Kode, Nama = k.Nama, Indikator = k.Indikator, Satuan = k.Satuan, Anggaran = k.Anggaran,
            KodeSumber = k.KodeSumber, Catatan = k.Catatan, DariPelatihan = k.DariPelatihan,
            DaftarPihak = [.. k.DaftarPihak.Select(p => new PihakKegiatan { PasanganId = p.PasanganId, JabatanId = p.JabatanId })],
            DaftarTriwulan = [.. k.DaftarTriwulan.Where(t => t.Target > 0).Select(t => new TriwulanKegiatan { Tahun = t.Tahun, Ke = t.Ke, Target = t.Target })],
        };

    /// <summary>Brings what was realised so far into the version that takes force; a quarter no longer planned keeps its realisation with target 0.</summary>
    public static void PindahkanRealisasi(RencanaAksi lama, RencanaAksi baru)
    {
        var kegiatan = baru.DaftarProgram.SelectMany(p => p.DaftarKegiatan).ToDictionary(k => k.KunciId ?? k.Id);
        foreach (var k in lama.DaftarProgram.SelectMany(p => p.DaftarKegiatan))
        {
            if (!kegiatan.TryGetValue(k.KunciId ?? k.Id, out var tujuan)) { continue; }
            foreach (var t in k.DaftarTriwulan.Where(t => t.DiisiPada is not null))
            {
                var satu = tujuan.DaftarTriwulan.SingleOrDefault(x => x.Tahun == t.Tahun && x.Ke == t.Ke);
                if (satu is null) { tujuan.DaftarTriwulan.Add(satu = new() { Tahun = t.Tahun, Ke = t.Ke }); }
                (satu.Realisasi, satu.Uraian, satu.Kendala, satu.DiisiJabatanId, satu.DiisiPada) = (t.Realisasi, t.Uraian, t.Kendala, t.DiisiJabatanId, t.DiisiPada);
                satu.AlasanLebih = t.AlasanLebih ?? (t.Realisasi > satu.Target ? "Target triwulan ini diubah pada versi baru." : null);
            }
        }
        foreach (var i in lama.DaftarIndikator)
        {
            baru.DaftarIndikator.SingleOrDefault(x => x.Kelompok == i.Kelompok && x.Nomor == i.Nomor)?.DaftarCapaian.AddRange(i.DaftarCapaian.Select(c =>
                new CapaianIndikator { Tahun = c.Tahun, Persen = c.Persen, Uraian = c.Uraian, DiisiJabatanId = c.DiisiJabatanId, DiisiPada = c.DiisiPada }));
        }
    }
}
