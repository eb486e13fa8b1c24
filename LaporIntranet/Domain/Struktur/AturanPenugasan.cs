namespace LaporIntranet.Domain.Struktur;

/// <summary>An assignment as the rules see it, saved or planned.</summary>
/// <param name="Id">0 while it is planned.</param>
/// <param name="Nama">Null where the decree names the office only.</param>
public sealed record ButirPenugasan(int Id, int JabatanId, int? OrangId, string? Nama, JenisPenugasan Jenis, DateOnly Mulai, DateOnly? Selesai, string? NomorSurat, DateOnly? TanggalSurat)
{
    /// <summary>Its last day for comparing: the end of all days while it runs without one.</summary>
    public DateOnly Akhir => Selesai ?? DateOnly.MaxValue;

    /// <summary>True when it runs on this day; one that was taken back the day it began never does.</summary>
    public bool Pada(DateOnly hari) => Mulai <= hari && hari <= Akhir;

    /// <summary>True when both run on some day.</summary>
    public bool Bertindih(ButirPenugasan lain) => Mulai <= Akhir && lain.Mulai <= lain.Akhir && Mulai <= lain.Akhir && lain.Mulai <= Akhir;

    /// <summary>Name for a sentence.</summary>
    public string Sebutan => Nama ?? "pemangku yang namanya belum dicantumkan";
}

/// <summary>Who may hold an office beside whom, and from when to when.</summary>
/// <remarks>Aturan: UU 30/2014 Pasal 14 (1), (2): a Plh does the routine work of a definitive holder who is away for a while, a Plt that of an office whose holder is gone for good. The rest is usulan.</remarks>
public static class AturanPenugasan
{
    /// <summary>Longest number of a letter, in characters.</summary>
    public const int PanjangNomor = 80;

    /// <summary>Days before its end from which an assignment is shown as ending.</summary>
    public const int HariMenjelangAkhir = 14;

    /// <summary>Nobody appoints himself, or ends his own assignment.</summary>
    public static Galat DiriSendiri { get; } =
        new("sk.diri-sendiri", "Anda tidak dapat menetapkan, mengubah, atau mengakhiri penugasan Anda sendiri. Mintalah Admin Koordinator yang lain atau Admin Teknis.");

    /// <summary>Somebody must always be able to keep the app.</summary>
    public static Galat AdminTeknisTerakhir { get; } =
        new("sk.admin-teknis-terakhir", "Admin Teknis terakhir tidak dapat diakhiri tanpa penerus. Tetapkan penerusnya dahulu, atau sekaligus melalui mutasi.");

    /// <summary>What is wrong with it by itself.</summary>
    public static IEnumerable<Galat> PeriksaIsian(ButirPenugasan baru)
    {
        if (baru.Selesai < baru.Mulai) { yield return Galat.Isian("Selesai", "Hari terakhir tidak boleh sebelum hari pertama."); }
        if (baru.NomorSurat is { Length: > PanjangNomor } n) { yield return Galat.Isian("NomorSurat", $"Nomor surat paling panjang {PanjangNomor} huruf. Yang terketik {n.Length} huruf."); }
        if (baru.TanggalSurat > baru.Mulai) { yield return Galat.Isian("TanggalSurat", "Tanggal surat tidak boleh sesudah hari pertama: penugasan tidak berlaku surut."); }
        if (baru.Jenis == JenisPenugasan.Definitif) { yield break; }
        var jenis = baru.Jenis == JenisPenugasan.Plt ? "Plt." : "Plh.";
        if (string.IsNullOrWhiteSpace(baru.NomorSurat)) { yield return Galat.Isian("NomorSurat", $"Nomor surat perintah {jenis} wajib diisi."); }
        if (baru.TanggalSurat is null) { yield return Galat.Isian("TanggalSurat", $"Tanggal surat perintah {jenis} wajib diisi."); }
        if (baru.Jenis == JenisPenugasan.Plh && baru.Selesai is null) { yield return Galat.Isian("Selesai", "Plh. menggantikan untuk sementara: hari terakhirnya wajib diisi."); }
    }

    /// <summary>What stands against it in the same office.</summary>
    /// <param name="lain">Every other assignment of the office; <paramref name="baru"/> itself is left out by its key.</param>
    public static Galat? PeriksaJabatan(ButirPenugasan baru, IEnumerable<ButirPenugasan> lain)
    {
        var semua = lain.Where(p => p.Id == 0 || p.Id != baru.Id).ToList();
        var sejalan = semua.Where(baru.Bertindih).ToList();
        if (baru.OrangId is { } orang && sejalan.FirstOrDefault(p => p.OrangId == orang) is { } sendiri)
        {
            return new("sk.orang-sama", $"{sendiri.Sebutan} sudah memangku jabatan ini pada masa yang sama. Seseorang tidak menggantikan dirinya sendiri.", "Orang");
        }
        if (sejalan.FirstOrDefault(p => p.Jenis == baru.Jenis) is { } kembar)
        {
            return new("sk.sudah-dipangku", $"Pada masa itu jabatan ini sudah dipangku {kembar.Sebutan} ({kembar.Jenis.Nama()}). Akhiri dahulu penugasannya, atau pakai mutasi.", "Mulai");
        }
        return baru.Jenis switch
        {
            JenisPenugasan.Plt when sejalan.FirstOrDefault(p => p.Jenis == JenisPenugasan.Definitif) is { } ada =>
                new("sk.plt-jabatan-terisi", $"Plt. hanya untuk jabatan yang kosong. Pada masa itu {ada.Sebutan} memangkunya secara definitif; bila ia berhalangan sementara, tetapkan Plh.", "Jenis"),
            JenisPenugasan.Plh when !semua.Any(p => p.Jenis == JenisPenugasan.Definitif && p.Mulai <= baru.Mulai && p.Akhir >= baru.Akhir) =>
                new("sk.plh-tanpa-definitif", "Plh. hanya mendampingi pejabat definitif yang berhalangan sementara, dan pada masa itu tidak ada yang definitif. Tetapkan Plt. untuk jabatan yang kosong.", "Jenis"),
            JenisPenugasan.Definitif when sejalan.FirstOrDefault(p => p.Jenis == JenisPenugasan.Plt) is { } plt =>
                new("sk.plt-masih-berjalan", $"{plt.Sebutan} masih Plt. pada masa itu.", "Mulai"),
            _ => null,
        };
    }

    /// <summary>What an office may not be held together with, by one person at one time.</summary>
    /// <param name="peran">Role of the office he is to get.</param>
    /// <param name="pasanganId">Its pair.</param>
    /// <param name="dipegang">The other offices he holds at that time.</param>
    /// <remarks>Several offices are ordinary: a Kepala Dinas is his unit's Pejabat Penghubung and its Kepala Unit. Usulan: who reads the log is in no other office, and who drafts an answer does not approve it.</remarks>
    public static Galat? PeriksaRangkap(Peran peran, int? pasanganId, IReadOnlyCollection<(Peran Peran, int? PasanganId)> dipegang)
    {
        if (dipegang.Count > 0 && (peran == Peran.Auditor || dipegang.Any(d => d.Peran == Peran.Auditor)))
        {
            return new("sk.rangkap-auditor", "Auditor membaca catatan semua orang, maka ia tidak memegang jabatan lain pada aplikasi ini.", "Orang");
        }
        return pasanganId is { } id && dipegang.Any(d => d.PasanganId == id && d.Peran != peran)
            ? new("sk.empat-mata", "Pejabat dan Admin Penghubung satu pasangan tidak dipangku orang yang sama: yang menyusun jawaban bukan yang menyetujuinya.", "Orang")
            : null;
    }

    /// <summary>What stands against ending an assignment.</summary>
    /// <param name="hariTerakhir">Its last day; yesterday ends it at once.</param>
    public static IEnumerable<Galat> PeriksaAkhir(ButirPenugasan lama, DateOnly hariTerakhir, DateOnly hariIni)
    {
        if (hariTerakhir < hariIni.AddDays(-1)) { yield return Galat.Isian("Selesai", "Hari terakhir paling awal kemarin: yang sudah dikerjakan di bawah penugasan ini tetap sah."); }
        if (lama.Selesai is { } akhir && akhir <= hariTerakhir) { yield return Galat.Isian("Selesai", "Penugasan ini memang sudah berakhir pada atau sebelum hari itu."); }
    }

    /// <summary>The Plh who go with a definitive holder when he ends: beside nobody there is none.</summary>
    public static IEnumerable<ButirPenugasan> IkutBerakhir(ButirPenugasan lama, DateOnly hariTerakhir, IEnumerable<ButirPenugasan> diJabatan) =>
        lama.Jenis == JenisPenugasan.Definitif ? diJabatan.Where(p => p.Id != lama.Id && p.Jenis == JenisPenugasan.Plh && p.Bertindih(lama) && p.Akhir > hariTerakhir) : [];

    /// <summary>True when any of these runs on the day.</summary>
    public static bool AdaPemangku(IEnumerable<ButirPenugasan> penugasan, DateOnly hari) => penugasan.Any(p => p.Pada(hari));

    /// <summary>Who acts in an office on a day: the Plh before the definitive holder he stands in for.</summary>
    public static ButirPenugasan? Bertindak(IEnumerable<ButirPenugasan> penugasan, DateOnly hari) =>
        penugasan.Where(p => p.Pada(hari)).OrderByDescending(p => p.Jenis).ThenByDescending(p => p.Mulai).ThenByDescending(p => p.Id).FirstOrDefault();
}
