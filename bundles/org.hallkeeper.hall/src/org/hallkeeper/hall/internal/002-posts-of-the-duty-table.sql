-- the columns of the duty table, domain.md B1, with the headings people use for them
INSERT INTO POST (ID, VERSION, CREATED_BY, VOIDED, CODE, NAME, KIND, SORT_NO, NIGHT, HEADINGS) VALUES
  (-1, 1, 'hallkeeper', FALSE, 'DZ', '带班领导', 'DUTY_LEADER', 1, FALSE, '值班领导、带班局领导、值班局领导、局领导、带班、领导带班、领导值班、领导'),
  (-2, 1, 'hallkeeper', FALSE, 'ZR', '大厅主任/值班长', 'HALL_DIRECTOR', 2, FALSE, '大厅主任、值班长、值班主任、大厅值班长、值班主任/值班长、大厅负责人'),
  (-3, 1, 'hallkeeper', FALSE, 'ZX', '咨询台', 'ENQUIRY_DESK', 3, FALSE, '咨询、咨询岗、咨询员、咨询服务台、导询台、总服务台、服务台'),
  (-4, 1, 'hallkeeper', FALSE, 'YD', '引导员', 'FLOOR_GUIDE', 4, FALSE, '引导、引导岗、导服、导服员、导办、导办员、青年文明岗、引导员/青年文明岗'),
  (-5, 1, 'hallkeeper', FALSE, 'TS', '投诉接待', 'COMPLAINT_PHONE', 5, FALSE, '投诉、投诉受理、投诉电话、投诉岗、投诉来访、来访接待、投诉来访接待'),
  (-6, 1, 'hallkeeper', FALSE, 'BA1', '保安早班', 'SECURITY_GUARD', 6, FALSE, '保安早、早班保安、保安白班、白班保安、安保早班、早班'),
  (-7, 1, 'hallkeeper', FALSE, 'BA2', '保安中班', 'SECURITY_GUARD', 7, FALSE, '保安中、中班保安、安保中班、中班'),
  (-8, 1, 'hallkeeper', FALSE, 'BA3', '保安夜班', 'SECURITY_GUARD', 8, TRUE, '保安夜、保安晚班、保安晚、夜班保安、晚班保安、安保夜班、夜班、晚班'),
  (-9, 1, 'hallkeeper', FALSE, 'HQ', '后勤', 'LOGISTICS', 9, FALSE, '后勤保障、后勤值班、设备、设备保障、后勤设备');
