namespace LaporIntranet.Domain.Penanganan;

/// <content>What the handling unit found out and what proves its answer.</content>
public sealed partial class Pengaduan
{
    private readonly List<PemeriksaanLapangan> _pemeriksaan = [];

    /// <summary>Field inspections. A step does not load them; it only adds.</summary>
    public IReadOnlyList<PemeriksaanLapangan> DaftarPemeriksaan => _pemeriksaan;

    /// <summary>True when this classification knows field inspections.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.C.3. Where the case was classified without one, the need may show later: it may be written down, and moves no limit (usulan).</remarks>
    public bool BerkadarPengawasan => Klasifikasi is Klasifikasi.BerkadarPengawasanDenganPemeriksaan or Klasifikasi.BerkadarPengawasanTanpaPemeriksaan;

    /// <summary>True when this office is one of the pair that handles the case and may change the evidence of its answer now: until it is sent.</summary>
    /// <remarks>Aturan: usulan. After sending, the evidence is part of the record.</remarks>
    public bool BuktiBolehDiubah(Pelaku pelaku) => Status == StatusPengaduan.DalamProses && Menangani(pelaku);

    /// <summary>Writes a field inspection down. It moves no limit.</summary>
    /// <param name="data">Data that passed <see cref="DataPemeriksaan.Periksa"/>.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.C.3.</remarks>
    public Hasil CatatPemeriksaan(DataPemeriksaan data, KonteksTindakan konteks) =>
        Alur.Coba(this, Tindakan.CatatPemeriksaan, konteks.Pelaku).Berhasil && !Menangani(konteks.Pelaku) ? Galat.BukanWewenang(Tindakan.CatatPemeriksaan)
        : Lakukan(Tindakan.CatatPemeriksaan, konteks, "Pemeriksaan lapangan dicatat", data.Temuan, _ => _pemeriksaan.Add(new PemeriksaanLapangan
        {
            Kode = konteks.Kunci, Tanggal = data.Tanggal!.Value, Lokasi = data.Lokasi, Petugas = data.Petugas, Temuan = data.Temuan, Kesimpulan = data.Kesimpulan,
            DicatatPada = konteks.Waktu, JabatanId = konteks.Pelaku.JabatanId, NamaJabatan = konteks.Pelaku.NamaTampil,
        }));

    private bool Menangani(Pelaku pelaku) =>
        PasanganId is not null && PasanganId == pelaku.PasanganId && pelaku.Peran is (Peran.AdminPenghubung or Peran.PejabatPenghubung);
}
